import type { Catalog } from '../../../core/language/phrases.ts';

/** Figures that can be traced, and how each is computed. */
export const keyFigureTexts: Catalog = {
  'Monthly revenue': 'Ingresos mensuales',
  'Deferred cash': 'Efectivo diferido',
  'Sales × deal value × (1 − upfront share) × the share of it that arrives.':
    'Ventas × valor del contrato × (1 − parte inicial) × la parte que llega.',
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
  'Sales for the target': 'Ventas para la meta',
  'Target a month ÷ upfront cash.': 'Meta mensual ÷ efectivo inicial.',
  'Commission base': 'Base de comisión',
  'Sales × upfront cash or, with policy full, sales × deal value.':
    'Ventas × efectivo inicial o, con la política total, ventas × valor del contrato.',
  'Commissions of the upfront cash': 'Comisiones sobre el efectivo inicial',
  'Commissions of all roles for a deal ÷ its upfront cash.':
    'Comisiones de todos los roles por un contrato ÷ su efectivo inicial.',
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
  'Operating health': 'Salud operativa',
  'Business health': 'Salud del negocio',
  '0.3 × funnel + 0.3 × team + 0.4 × finance, each the mean of its parts from 0 to 100: rates ÷ 60, 35, 25%; 100 − |closer load − 75%| × 200, ramp, 1 − attrition; LTV:CAC ÷ 5, EBITDA margin ÷ 30%, growth ÷ 20%.':
    '0.3 × embudo + 0.3 × equipo + 0.4 × finanzas, cada uno el promedio de sus partes de 0 a 100: tasas ÷ 60, 35, 25%; 100 − |carga de closers − 75%| × 200, arranque, 1 − rotación; LTV:CAC ÷ 5, margen EBITDA ÷ 30%, crecimiento ÷ 20%.',
  'Points of LTV:CAC × 0.35 + payback × 0.25 + EBITDA margin × 0.25 + gross margin × 0.15, each 100, 70, 40 or 0.':
    'Puntos de LTV:CAC × 0.35 + recuperación × 0.25 + margen EBITDA × 0.25 + margen bruto × 0.15, cada uno 100, 70, 40 o 0.',
  'Cash balance ÷ (costs − gross revenue), none while more comes in than goes out.':
    'Saldo de efectivo ÷ (costos − ingreso bruto); ninguno mientras entra más de lo que sale.',
  'Growth in % + EBITDA margin in %.': 'Crecimiento en % + margen EBITDA en %.',
  '{figure} of others, minimum': '{figure} de otros, mínimo',
  '{figure} of others, good': '{figure} de otros, bueno',
  '{figure} of others, excellent': '{figure} de otros, excelente',
  '{#base} of all companies × the factors of industry, company size and maturity, never 100%.':
    '{base} de todas las empresas × los factores de industria, tamaño y madurez; nunca 100%.',
  '{#base} of all companies × the factors of industry, lead source and geography.':
    '{base} de todas las empresas × los factores de industria, origen de los leads y geografía.',
  '{#base} of all companies × the factors of industry and revenue model.':
    '{base} de todas las empresas × los factores de industria y modelo de ingresos.',
  '{#base} of all companies × the factor of the industry.':
    '{base} de todas las empresas × el factor de la industria.',
  '{#base} of all companies, whoever they are.': '{base} de todas las empresas, sean las que sean.',
};
