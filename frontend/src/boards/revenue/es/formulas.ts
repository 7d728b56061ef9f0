import type { Catalog } from '../../../core/language/phrases.ts';

/** How figures are computed. */
export const formulaTexts: Catalog = {
  'Sales = leads × contact × meeting × show-up × close rate, summed over enabled channels. Revenue = sales × deal value × upfront share. Close rate = sales ÷ held meetings. LTV = upfront cash + deferred cash × share that arrives; CAC = marketing spend ÷ sales. LTV:CAC is excellent from 3, fair from 1.5, poor below. Payback = CAC ÷ (upfront cash ÷ 12).':
    'Ventas = prospectos × tasas de contacto, citas, asistencia y cierre, sumadas sobre los canales activos. Ingresos = ventas × valor del contrato × parte anticipada. Tasa de cierre = ventas ÷ citas realizadas. LTV = efectivo anticipado + efectivo diferido × parte que llega; CAC = gasto de marketing ÷ ventas. LTV:CAC es excelente desde 3, regular desde 1.5, malo por debajo. Recuperación = CAC ÷ (efectivo anticipado ÷ 12).',
  'Net = gross revenue − government fees. COGS = base pay of the team + commissions. EBITDA = net − COGS − marketing spend − operating costs; margin = EBITDA ÷ net.':
    'Neto = ingresos brutos − cargos gubernamentales. Costo de ventas = sueldo base del equipo + comisiones. EBITDA = neto − costo de ventas − gasto de marketing − gastos operativos; margen = EBITDA ÷ neto.',
  'Each stage is the one before × its rate, summed over enabled channels. Overall = sales ÷ leads. CAC = marketing spend ÷ sales, good below 20% of the deal value.':
    'Cada etapa es la anterior × su tasa, sumada sobre los canales activos. Conversión total = ventas ÷ prospectos. CAC = gasto de marketing ÷ ventas, bueno por debajo de 20% del valor del contrato.',
  'One rule per metric, each with its limits; a metric that is n/a raises nothing.':
    'Una regla por métrica, cada una con sus límites; una métrica n/d no genera alertas.',
  'Setter load = leads ÷ working days ÷ setters × calls per lead × minutes ÷ 60 ÷ productive hours. Setter bookings = scheduled ÷ (setters × bookings a day × working days). Closer load = scheduled ÷ (closers × meetings a day × working days). Setter load is critical above 100%, a warning above 85%, the others above 90% and 75%; closers below 50% are underused.':
    'Carga de setters = prospectos ÷ días hábiles ÷ setters × llamadas por prospecto × minutos ÷ 60 ÷ horas productivas. Agenda de setters = agendadas ÷ (setters × citas agendadas al día × días hábiles). Carga de closers = agendadas ÷ (closers × citas al día × días hábiles). La carga de setters es crítica arriba de 100%, advertencia arriba de 85%, las otras arriba de 90% y 75%; closers por debajo de 50% están subutilizados.',
  'Leads of an enabled channel; a disabled one has none.':
    'Prospectos de un canal activo; uno inactivo no tiene.',
  'Sales = leads × contact × meeting × show-up × close rate.':
    'Ventas = prospectos × tasas de contacto, citas, asistencia y cierre.',
  'ROAS = sales × upfront cash ÷ spend; spend = paid stage × cost, or the budget.':
    'ROAS = ventas × efectivo anticipado ÷ gasto; gasto = etapa pagada × costo, o el presupuesto.',
  'Close rate = sales ÷ held meetings.': 'Tasa de cierre = ventas ÷ citas realizadas.',
  'Each stage = the one before × its rate. Spend = paid stage × cost, or the budget. Cost per sale = spend ÷ sales. Revenue = sales × upfront cash. ROAS = revenue ÷ spend.':
    'Cada etapa = la anterior × su tasa. Gasto = etapa pagada × costo, o el presupuesto. Costo por venta = gasto ÷ ventas. Ingresos = ventas × efectivo anticipado. ROAS = ingresos ÷ gasto.',
  'Contacts = leads × contact rate; scheduled = contacts × meeting rate; held = scheduled × show-up rate; sales = held × close rate. A disabled channel is 0 everywhere.':
    'Contactos = prospectos × tasa de contacto; agendadas = contactos × tasa de citas; realizadas = agendadas × tasa de asistencia; ventas = realizadas × tasa de cierre. Un canal inactivo es 0 en todo.',
  'Each stage is summed over the enabled channels; a blended rate is the ratio of the sums, not the mean of the rates.':
    'Cada etapa se suma sobre los canales activos; una tasa combinada es el cociente de las sumas, no el promedio de las tasas.',
  'Revenue = sales × deal value × upfront share.':
    'Ingresos = ventas × valor del contrato × parte anticipada.',
  'Pool = commission base × rate of the role; the base is sales × upfront cash or, with policy full, sales × deal value. One person gets pool ÷ heads; of a single deal the whole pool.':
    'Bolsa = base de comisión × tasa del rol; la base es ventas × efectivo anticipado o, con la política total, ventas × valor del contrato. Una persona recibe bolsa ÷ personas; de un solo contrato, toda la bolsa.',
  'Monthly = base a year ÷ 12 + commission per person. Daily = base a month ÷ 30 + commission per person ÷ working days. Weekly = monthly × 12 ÷ 52. Annual = 12 × monthly. vs OTE = monthly ÷ ((base + variable) ÷ 12), excellent from 100%, fair from 80%, poor below; none for the bench.':
    'Mensual = base anual ÷ 12 + comisión por persona. Diario = base al mes ÷ 30 + comisión por persona ÷ días hábiles. Semanal = mensual × 12 ÷ 52. Anual = 12 × mensual. vs OTE = mensual ÷ ((base + variable) ÷ 12), excelente desde 100%, regular desde 80%, malo por debajo; no aplica a la banca.',
  "A setter's leads, contacts and bookings a day = the month's ÷ working days ÷ setters. A closer's meetings and deals a day = the month's ÷ working days ÷ closers. Deals a week = sales × 12 ÷ 52 ÷ closers.":
    'Prospectos, contactos y citas agendadas de un setter al día = los del mes ÷ días hábiles ÷ setters. Citas y cierres de un closer al día = los del mes ÷ días hábiles ÷ closers. Cierres a la semana = ventas × 12 ÷ 52 ÷ closers.',
  'OTE a year = base + variable. Monthly cost = heads × base ÷ 12. OTE of all of a role = heads × OTE; averages are of closers, setters and managers. Base share = base ÷ OTE, good from 30 to 50%, else fair.':
    'OTE anual = base + variable. Costo mensual = personas × base ÷ 12. OTE de todo un rol = personas × OTE; los promedios son de closers, setters y gerentes. Parte base = base ÷ OTE, buena de 30 a 50%, si no regular.',
  'Upfront revenue = sales × deal value × upfront share. Deferred = sales × deal value × (1 − upfront share) × share that arrives. Team size = heads of all roles.':
    'Ingresos anticipados = ventas × valor del contrato × parte anticipada. Diferido = ventas × valor del contrato × (1 − parte anticipada) × parte que llega. Tamaño del equipo = personas de todos los roles.',
  'LTV = upfront cash + deferred cash × share that arrives. CAC = marketing spend ÷ sales, good below 20% of the deal value. LTV:CAC is excellent from 3, fair from 1.5, poor below. Payback = CAC ÷ (upfront cash ÷ 12).':
    'LTV = efectivo anticipado + efectivo diferido × parte que llega. CAC = gasto de marketing ÷ ventas, bueno por debajo de 20% del valor del contrato. LTV:CAC es excelente desde 3, regular desde 1.5, malo por debajo. Recuperación = CAC ÷ (efectivo anticipado ÷ 12).',
  'Magic number = (deal value ÷ 12) ÷ CAC, good above 0.75, else fair. Impact = spend ÷ held − spend ÷ scheduled. No-show cost = (scheduled − held) × spend ÷ scheduled.':
    'Número mágico = (valor del contrato ÷ 12) ÷ CAC, bueno por encima de 0.75, si no regular. Impacto = gasto ÷ realizadas − gasto ÷ agendadas. Costo de inasistencias = (agendadas − realizadas) × gasto ÷ agendadas.',
  'Government fees = gross × rate, taken first; net = gross − fees. COGS = base pay of all heads + commissions; gross profit = net − COGS. OpEx = marketing + operating costs; EBITDA = gross profit − OpEx. Stakeholders get a share of a positive EBITDA.':
    'Cargos gubernamentales = bruto × tasa, se restan primero; neto = bruto − cargos. Costo de ventas = sueldo base de todas las personas + comisiones; utilidad bruta = neto − costo de ventas. OpEx = marketing + gastos operativos; EBITDA = utilidad bruta − OpEx. Los socios reciben una parte del EBITDA positivo.',
  'Net = gross − government fees. Gross profit = net − base pay of all heads − commissions. EBITDA = gross profit − marketing − operating costs.':
    'Neto = bruto − cargos gubernamentales. Utilidad bruta = neto − sueldo base de todas las personas − comisiones. EBITDA = utilidad bruta − marketing − gastos operativos.',
  'Immediate = sales × deal value × upfront share. Deferred = sales of the month that many months earlier × deal value × (1 − upfront share) × share that arrives. Cumulative = all totals so far.':
    'Inmediato = ventas × valor del contrato × parte anticipada. Diferido = ventas de tantos meses antes × valor del contrato × (1 − parte anticipada) × parte que llega. Acumulado = todos los totales hasta ahora.',
  'No-shows = scheduled − held. Velocity = sales × 30 ÷ cycle.':
    'Inasistencias = agendadas − realizadas. Velocidad = ventas × 30 ÷ ciclo.',
  'Lead day 0, contact day 1, scheduled day 3, held day 5, closed on the last day of the cycle. Meeting to close = cycle − 5, not below 0. Conversion = count ÷ count of the stage before.':
    'Prospecto el día 0, contacto el día 1, cita agendada el día 3, realizada el día 5 y cierre el último día del ciclo. De la cita al cierre = ciclo − 5, nunca menos de 0. Conversión = cantidad ÷ cantidad de la etapa anterior.',
  'Close rate′ = close rate + points, from 0 to 1. Sales′ = held × √marketing × close rate′. Then commission, profit and loss as ever, with deal value × its lever, base pay × team, marketing spend × marketing and operating costs × opex.':
    'Tasa de cierre′ = tasa de cierre + puntos, de 0 a 1. Ventas′ = realizadas × √marketing × tasa de cierre′. Después, comisiones y resultados como siempre, con valor del contrato × su palanca, sueldo base × equipo, gasto de marketing × marketing y gastos operativos × opex.',
  'Close rate′ = close rate + points, from 0 to 1. Sales′ = held × √marketing × close rate′. Then commission, profit and loss as ever, with deal value × its lever, base pay × team, marketing spend × marketing and operating costs × opex. Verdict: x = (EBITDA′ − EBITDA) ÷ |EBITDA|; above 20% excellent, below −20% risky.':
    'Tasa de cierre′ = tasa de cierre + puntos, de 0 a 1. Ventas′ = realizadas × √marketing × tasa de cierre′. Después, comisiones y resultados como siempre, con valor del contrato × su palanca, sueldo base × equipo, gasto de marketing × marketing y gastos operativos × opex. Veredicto: x = (EBITDA′ − EBITDA) ÷ |EBITDA|; por encima de 20% excelente, por debajo de −20% riesgoso.',
};
