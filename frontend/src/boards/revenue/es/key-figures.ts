import type { Catalog } from '../../../core/language/phrases.ts';

/** Figures that can be traced, and how each is computed. */
export const keyFigureTexts: Catalog = {
  'Monthly revenue': 'Ingresos mensuales',
  'Sales × deal value × upfront share.': 'Ventas × valor del contrato × parte inicial.',
  'Held meetings': 'Reuniones celebradas',
  'Held meetings × close rate.': 'Reuniones celebradas × tasa de cierre.',
  'Scheduled meetings': 'Reuniones agendadas',
  'Scheduled meetings × show-up rate.': 'Reuniones agendadas × tasa de asistencia.',
  'Contacts × meeting rate.': 'Contactos × tasa de reunión.',
  'Leads × contact rate.': 'Leads × tasa de contacto.',
  'Sum of the leads of all enabled channels.': 'Suma de los leads de todos los canales activos.',
  'Contacts ÷ leads of all channels together.': 'Contactos ÷ leads de todos los canales juntos.',
  'Scheduled meetings ÷ contacts of all channels together.':
    'Reuniones agendadas ÷ contactos de todos los canales juntos.',
  'Held ÷ scheduled meetings of all channels together.':
    'Reuniones celebradas ÷ agendadas de todos los canales juntos.',
  'Sales ÷ held meetings of all channels together.':
    'Ventas ÷ reuniones celebradas de todos los canales juntos.',
  'Marketing spend': 'Gasto en marketing',
  'Paid stage × cost of each channel, or its budget.':
    'Etapa pagada × costo de cada canal, o su presupuesto.',
  'Monthly revenue ÷ marketing spend.': 'Ingresos mensuales ÷ gasto en marketing.',
  'Upfront cash + deferred cash × the share of it that arrives.':
    'Efectivo inicial + efectivo diferido × la parte que llega.',
  'Marketing spend ÷ sales.': 'Gasto en marketing ÷ ventas.',
  'LTV ÷ CAC.': 'LTV entre CAC.',
  'CAC ÷ (upfront cash ÷ 12).': 'CAC ÷ (efectivo inicial ÷ 12).',
  '(Deal value ÷ 12) ÷ CAC.': '(Valor del contrato ÷ 12) ÷ CAC.',
  'Fully loaded CAC': 'CAC completo',
  'CAC + commissions ÷ sales.': 'CAC + comisiones ÷ ventas.',
  'Sales × commission base of a deal × the rates of all roles.':
    'Ventas × base de comisión de un contrato × las tasas de todos los roles.',
  'Monthly revenue and the deferred cash that arrives in month 1.':
    'Ingresos mensuales y el efectivo diferido que llega en el mes 1.',
  'Gross revenue × fee rate.': 'Ingreso bruto × tasa de cargos.',
  'Gross revenue − government fees.': 'Ingreso bruto − cargos de gobierno.',
  'Team base': 'Base del equipo',
  'Heads × base a year ÷ 12, bench included.': 'Personas × base anual ÷ 12, con la banca.',
  COGS: 'Costo de ventas',
  'Team base + commissions.': 'Base del equipo + comisiones.',
  'Net revenue − COGS.': 'Ingreso neto − costo de ventas.',
  'Gross profit ÷ net revenue.': 'Utilidad bruta ÷ ingreso neto.',
  'Rent + software + other.': 'Renta + software + otros.',
  'Gross profit − marketing spend − operating costs.':
    'Utilidad bruta − gasto en marketing − costos de operación.',
  'EBITDA ÷ net revenue.': 'EBITDA ÷ ingreso neto.',
  'Payout of stakeholders': 'Pago a los socios',
  'EBITDA × share, nothing without a profit.': 'EBITDA × parte; nada sin utilidad.',
  'Target a month': 'Meta mensual',
  'Revenue target of the year ÷ 12.': 'Meta de ingresos del año ÷ 12.',
  'Revenue gap': 'Brecha de ingresos',
  '1 − monthly revenue ÷ target a month, not below 0.':
    '1 − ingresos mensuales ÷ meta mensual, no menos de 0.',
  'Held meetings × upfront cash ÷ target a month.':
    'Reuniones celebradas × efectivo inicial ÷ meta mensual.',
  'Leads ÷ working days ÷ setters × calls per lead × minutes ÷ 60 ÷ productive hours.':
    'Leads ÷ días hábiles ÷ setters × llamadas por lead × minutos ÷ 60 ÷ horas productivas.',
  'Scheduled meetings ÷ (setters × bookings a day × working days).':
    'Reuniones agendadas ÷ (setters × citas al día × días hábiles).',
  'Scheduled meetings ÷ (closers × meetings a day × working days).':
    'Reuniones agendadas ÷ (closers × reuniones al día × días hábiles).',
  'Quota attained by closers': 'Cuota lograda por closers',
  'Sales ÷ closers ÷ deals per closer.': 'Ventas ÷ closers ÷ contratos por closer.',
  '(Start − churn − downgrade) ÷ start.': '(Inicio − bajas − reducciones) ÷ inicio.',
  'Gross retention with expansion.': 'Retención bruta con expansión.',
};
