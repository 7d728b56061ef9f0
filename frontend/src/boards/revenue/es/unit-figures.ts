import type { Catalog } from '../../../core/language/phrases.ts';

/** Figures that can be traced: of meetings, people, channels, roles and the months to come. */
export const unitFigureTexts: Catalog = {
  '{figure} of each channel': '{figure} de cada canal',
  '{figure} of each role': '{figure} de cada rol',

  'Overall conversion': 'Conversión total',
  'Sales ÷ leads.': 'Ventas ÷ prospectos.',
  'Marketing spend ÷ leads.': 'Gasto en marketing ÷ prospectos.',
  'Marketing spend ÷ contacts.': 'Gasto en marketing ÷ contactos.',
  'Marketing spend ÷ scheduled meetings.': 'Gasto en marketing ÷ reuniones agendadas.',
  'Marketing spend ÷ held meetings.': 'Gasto en marketing ÷ reuniones celebradas.',
  'Scheduled meetings − held meetings.': 'Reuniones agendadas − reuniones celebradas.',
  'Cost per held − cost per scheduled.': 'Costo por realizada − costo por agendada.',
  'No-shows × cost per scheduled.': 'Inasistencias × costo por agendada.',
  'Sales × 30 ÷ sales cycle.': 'Ventas × 30 ÷ ciclo de venta.',
  'LTV ÷ fully loaded CAC': 'LTV ÷ CAC completo',
  'LTV ÷ fully loaded CAC.': 'LTV ÷ CAC completo.',
  'Payback of the fully loaded CAC': 'Recuperación del CAC completo',
  'Fully loaded CAC ÷ (upfront cash ÷ 12).': 'CAC completo ÷ (efectivo inicial ÷ 12).',
  'Payout of revenue': 'Pago sobre ingresos',
  'Payout of stakeholders ÷ monthly revenue.': 'Pago a los socios ÷ ingresos mensuales.',

  'Quota attained by setters': 'Cuota lograda por setters',
  'Scheduled meetings ÷ setters ÷ meetings per setter.':
    'Reuniones agendadas ÷ setters ÷ reuniones por setter.',
  'Quota attained by managers': 'Cuota lograda por gerentes',
  'Sales ÷ managers ÷ team deals per manager.':
    'Ventas ÷ gerentes ÷ cierres del equipo por gerente.',
  'OTE of the team a month': 'OTE del equipo al mes',
  'Heads × (base a year + variable a year) ÷ 12 of all but the bench.':
    'Personas × (base anual + variable anual) ÷ 12 de todos menos la banca.',
  'Pay of the team a month': 'Pago del equipo al mes',
  'Heads × base a year ÷ 12 of all but the bench + commissions, without those of roles without heads.':
    'Personas × base anual ÷ 12 de todos menos la banca + comisiones, sin las de roles sin personas.',
  'Average OTE attainment': 'Logro promedio del OTE',
  'Mean of pay a month ÷ OTE a month over the roles that have both.':
    'Promedio de pago al mes ÷ OTE al mes de los roles que tienen ambos.',
  'OTE of the team a month ÷ monthly revenue.': 'OTE del equipo al mes ÷ ingresos mensuales.',
  'Leads ÷ working days ÷ setters.': 'Prospectos ÷ días hábiles ÷ setters.',
  'Contacts per setter, day': 'Contactos por setter, día',
  'Contacts ÷ working days ÷ setters.': 'Contactos ÷ días hábiles ÷ setters.',
  'Scheduled meetings ÷ working days ÷ setters.': 'Reuniones agendadas ÷ días hábiles ÷ setters.',
  'Scheduled meetings ÷ working days ÷ closers.': 'Reuniones agendadas ÷ días hábiles ÷ closers.',
  'Deals per closer, day': 'Cierres por closer, día',
  'Sales ÷ working days ÷ closers.': 'Ventas ÷ días hábiles ÷ closers.',
  'Sales × 12 ÷ 52 ÷ closers.': 'Ventas × 12 ÷ 52 ÷ closers.',
  'Leads per setter, day × calls per lead × minutes ÷ 60.':
    'Prospectos por setter, día × llamadas por prospecto × minutos ÷ 60.',

  'Gross revenue with deferred cash': 'Ingreso bruto con efectivo diferido',
  'Monthly revenue + deferred cash, in a month in which it arrives.':
    'Ingresos mensuales + efectivo diferido, en un mes en que llega.',
  'EBITDA with deferred cash': 'EBITDA con efectivo diferido',
  'Gross revenue with deferred cash × (1 − fee rate) − COGS − marketing spend − operating costs.':
    'Ingreso bruto con efectivo diferido × (1 − tasa de cargos) − costo de ventas − gasto en marketing − costos de operación.',
  'Gross revenue of the projection': 'Ingreso bruto de la proyección',
  'Gross revenue of month 1 × the months before deferred cash arrives + that with deferred cash × the months after.':
    'Ingreso bruto del mes 1 × los meses antes de que llegue efectivo diferido + el que lo incluye × los meses después.',
  'EBITDA of the projection': 'EBITDA de la proyección',
  'EBITDA of month 1 × the months before deferred cash arrives + that with deferred cash × the months after.':
    'EBITDA del mes 1 × los meses antes de que llegue efectivo diferido + el que lo incluye × los meses después.',
  'Cash of the projection': 'Efectivo de la proyección',
  'Monthly revenue × months + deferred cash × the months in which it arrives.':
    'Ingresos mensuales × meses + efectivo diferido × los meses en que llega.',
  'Cash in the last month of the projection': 'Efectivo del último mes de la proyección',
  'Monthly revenue + deferred cash, once it arrives.':
    'Ingresos mensuales + efectivo diferido, cuando ya llega.',
  'Recurring revenue at the end': 'Ingresos recurrentes al final',
  'Start − churn − downgrade + expansion + new.':
    'Inicio − bajas − reducciones + expansión + nuevos.',
  'Forecast of month {#month}, {scenario}': 'Pronóstico del mes {month}, {scenario}',
  'Forecast of the last month, {scenario}': 'Pronóstico del último mes, {scenario}',
  'Monthly revenue × (1 + {#growth})^month.': 'Ingresos mensuales × (1 + {growth})^mes.',
  'Forecast of {#months} months, {scenario}': 'Pronóstico de {months} meses, {scenario}',
  'Forecast in total, {scenario}': 'Pronóstico en total, {scenario}',
  'Sum of monthly revenue × (1 + {#growth})^month over all months.':
    'Suma de ingresos mensuales × (1 + {growth})^mes de todos los meses.',

  'Leads a month, none of a disabled channel.': 'Prospectos al mes; ninguno de un canal inactivo.',
  'Leads × contact rate × meeting rate.': 'Prospectos × tasa de contacto × tasa de reunión.',
  'Leads × contact rate × meeting rate × show-up rate.':
    'Prospectos × tasa de contacto × tasa de reunión × tasa de asistencia.',
  'Leads × contact rate × meeting rate × show-up rate × close rate.':
    'Prospectos × tasa de contacto × tasa de reunión × tasa de asistencia × tasa de cierre.',
  'Paid stage × its cost, or the budget.': 'Etapa pagada × su costo, o el presupuesto.',

  'Commission pool': 'Bolsa de comisión',
  'Commission base × rate of the role.': 'Base de comisión × tasa del rol.',
  'Commission of a person': 'Comisión de una persona',
  'Commission pool ÷ heads.': 'Bolsa de comisión ÷ personas.',
  'Pay a day': 'Pago al día',
  'Base a year ÷ 12 ÷ 30 + commission of a person ÷ working days.':
    'Base anual ÷ 12 ÷ 30 + comisión de una persona ÷ días hábiles.',
  'Pay a week': 'Pago a la semana',
  'Pay a month × 12 ÷ 52.': 'Pago al mes × 12 ÷ 52.',
  'Pay a month': 'Pago al mes',
  'Base a year ÷ 12 + commission of a person.': 'Base anual ÷ 12 + comisión de una persona.',
  'Pay a year': 'Pago al año',
  '12 × pay a month.': '12 × pago al mes.',
  '(Base a year + variable a year) ÷ 12.': '(Base anual + variable anual) ÷ 12.',
  'Pay a month ÷ OTE a month.': 'Pago al mes ÷ OTE al mes.',
  'Commission attainment': 'Logro de la comisión',
  '12 × commission of a person ÷ variable a year.':
    '12 × comisión de una persona ÷ variable anual.',
  'Deals for OTE a year': 'Cierres para el OTE al año',
  'Variable a year ÷ (commission base of a deal × rate of the role).':
    'Variable anual ÷ (base de comisión de un contrato × tasa del rol).',
};
