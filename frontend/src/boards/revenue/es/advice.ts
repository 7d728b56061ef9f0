import type { Catalog } from '../../../core/language/phrases.ts';

/** Inputs that are moved to see what EBITDA does. */
const DRIVERS = 10;

/** Suggestions, bottlenecks, findings and summaries of the tabs that are only read. */
export const adviceTexts: Catalog = {
  'No role has heads and on-target earnings.': 'Ningún rol tiene personas y OTE.',
  'On average {#share} of the on-target earnings are reached.':
    'En promedio se logra {share} del OTE.',
  'The team earns {#actual} a month of {#ote} on target.':
    'El equipo gana {actual} al mes de {ote} previstos.',
  'Deals whose commission makes the variable pay of one.':
    'Cierres cuya comisión forma el variable de una persona.',

  'Nothing to suggest: no figure passes a limit.':
    'Nada que sugerir: ninguna cifra pasa un límite.',
  '{#count} suggestions, worst first.': '{count} sugerencias, primero la más grave.',
  'Raise LTV:CAC from {#value} to {#goal}: cut what a sale costs by {#cut}.':
    'Sube LTV:CAC de {value} a {goal}: reduce el costo de una venta en {cut}.',
  'The month loses {#loss}: cut costs by as much to break even.':
    'El mes pierde {loss}: reduce los costos en esa cantidad para quedar a mano.',
  'Raise the EBITDA margin from {#value} to {#goal}: costs are {#costs} a month.':
    'Sube el margen EBITDA de {value} a {goal}: los costos son {costs} al mes.',
  'Shorten payback from {#value} to {#goal} months: ask for more cash upfront or cut CAC.':
    'Acorta la recuperación de {value} a {goal} meses: pide más anticipo o reduce el CAC.',
  'Raise the gross margin from {#value} to {#goal}: base pay and commissions take {#costs} a month.':
    'Sube el margen bruto de {value} a {goal}: sueldos base y comisiones toman {costs} al mes.',
  'Bring sales from {#value} to {#goal} a month: more leads, or better rates.':
    'Lleva las ventas de {value} a {goal} al mes: más prospectos o mejores tasas.',
  'Win {#sales} more sales a month: revenue misses its target by {#gap}.':
    'Gana {sales} ventas más al mes: los ingresos quedan {gap} debajo de la meta.',
  'Revenue misses its target by {#gap}, and a sale brings no cash upfront.':
    'Los ingresos quedan {gap} debajo de la meta, y una venta no trae anticipo.',
  'Raise pipeline coverage from {#value} to 3: more meetings have to be held.':
    'Sube la cobertura del embudo de {value} a 3: hacen falta más citas realizadas.',
  'Setters are loaded to {#load}.': 'Los setters están cargados a {load}.',
  'Setters are loaded to {#load}: have {#setters} setters, or {#leads} leads a month, or {#calls} calls per lead.':
    'Los setters están cargados a {load}: ten {setters} setters, o {leads} prospectos al mes, o {calls} llamadas por prospecto.',
  'Setters must book {#meetings} meetings a month and can book {#booked}: add setters or bookings a day.':
    'Los setters deben agendar {meetings} citas al mes y pueden agendar {booked}: agrega setters o citas al día.',
  'Closers are used to {#load}: bring them more meetings before you hire.':
    'Los closers se usan a {load}: dales más citas antes de contratar.',
  'Closers must hold {#meetings} meetings a month and can hold {#held}: add closers.':
    'Los closers deben atender {meetings} citas al mes y pueden atender {held}: agrega closers.',
  'Bring the close rate from {#value} to {#goal}: train closers, or qualify leads earlier.':
    'Lleva la tasa de cierre de {value} a {goal}: capacita a los closers o califica antes a los prospectos.',
  'Bring the contact rate from {#value} to {#goal}: call sooner and more often.':
    'Lleva la tasa de contacto de {value} a {goal}: llama antes y más veces.',
  'Bring the show-up rate from {#value} to {#goal}: confirm meetings the day before.':
    'Lleva la tasa de asistencia de {value} a {goal}: confirma las citas un día antes.',
  'On-target pay is {#value} of revenue: bring it to {#goal} with fewer heads or more sales.':
    'El OTE es {value} de los ingresos: llévalo a {goal} con menos personas o más ventas.',
  'Stakeholders get {#value} of revenue: a smaller share brings it to {#goal}.':
    'Los socios reciben {value} de los ingresos: una parte menor lo lleva a {goal}.',
  'LTV:CAC and an EBITDA margin of {#margin} are good: keep both while you grow.':
    'LTV:CAC y un margen EBITDA de {margin} son buenos: consérvalos mientras creces.',

  'What one lead, contact, meeting and sale cost.':
    'Lo que cuestan un prospecto, un contacto, una cita y una venta.',
  '{#months} months end with an EBITDA of {#ebitda}.':
    '{months} meses terminan con un EBITDA de {ebitda}.',
  'Recurring revenue goes from {#start} to {#ending} in a month.':
    'Los ingresos recurrentes van de {start} a {ending} en un mes.',
  'Of {#start}, {#gross} are left after {#months} months, {#net} with expansion.':
    'De {start} quedan {gross} después de {months} meses, {net} con expansión.',
  'Nothing holds the plan back: no figure passes its limit.':
    'Nada frena el plan: ninguna cifra pasa su límite.',
  '{#count} bottlenecks.': '{count} cuellos de botella.',
  '{figure} is {#value}, target {#target}.': '{figure}: {value}, meta {target}.',
  'Without EBITDA nothing moves it.': 'Sin EBITDA nada lo mueve.',
  '{driver} moves EBITDA most: 1% more of it makes {#change}.':
    '{driver} es lo que más mueve el EBITDA: 1% más da {change}.',
  ...alikeTexts(),
  'Rule of thumb, not computed from your inputs.': 'Regla práctica, no calculada con tus datos.',

  'The key figures of a month against their targets.':
    'Las cifras clave de un mes frente a sus metas.',
  'The operation has {#points} of 100 points, the business {#others}.':
    'La operación tiene {points} de 100 puntos, el negocio {others}.',
  'Key figures of the revisions {#first} to {#last}.':
    'Cifras clave de las revisiones {first} a {last}.',
  'First revision': 'Primera revisión',
  'Newest revision': 'Revisión más reciente',
  Revisions: 'Revisiones',
  'The plan was stored only once.': 'El plan se guardó una sola vez.',
  'Change it, and its trend begins.': 'Cámbialo y empieza su tendencia.',
  'insufficient history': 'historial insuficiente',

  "What stays of a month's revenue, and of recurring revenue.":
    'Lo que queda de los ingresos de un mes y de los recurrentes.',
  'No burn: revenue covers the costs.': 'No se consume efectivo: los ingresos cubren los costos.',
  'At this burn the cash lasts {#months} months.': 'A este ritmo el efectivo dura {months} meses.',
  'Without revenue there is no score.': 'Sin ingresos no hay puntaje.',
  '{#points} points, below the rule of 40.': '{points} puntos, debajo de la regla del 40.',
  '{#points} points, above the rule of 40.': '{points} puntos, encima de la regla del 40.',
  'What the company has and how its revenue renews.':
    'Lo que tiene la empresa y cómo se renuevan sus ingresos.',

  '{scenario}: {#revenue} in month {#month}, between {#low} and {#high}.':
    '{scenario}: {revenue} en el mes {month}, entre {low} y {high}.',
  'Revenue of three scenarios, month by month.': 'Ingresos de tres escenarios, mes a mes.',
  'A forecast covers {#least} to {#most} months: {#shown} are shown, not {#asked}.':
    'Un pronóstico cubre de {least} a {most} meses: se muestran {shown}, no {asked}.',
  '{#months} months bring {#total}.': '{months} meses traen {total}.',

  'The work of one setter and one closer.': 'El trabajo de un setter y de un closer.',
  '{#below} of {#count} rates are below what others reach at least.':
    '{below} de {count} tasas están por debajo de lo mínimo de otras empresas.',
  '{#below} of {#count} figures are below what others reach at least.':
    '{below} de {count} cifras están por debajo de lo mínimo de otras empresas.',
  '33% is the minimum, 67% good, 100% excellent.': '33% es el mínimo, 67% bien, 100% excelente.',
  'Whom the plan is compared with; none changes nothing.':
    'Con quién se compara el plan; ninguno no cambia nada.',

  'What stands out among the channels.': 'Lo que destaca entre los canales.',
  '{=channel} brings most for its spend: {#roas} for each dollar.':
    '{channel} es el que más rinde: {roas} por cada dólar.',
  'No channel spends anything, so none brings most for its spend.':
    'Ningún canal gasta, así que ninguno es el que más rinde.',
  'Every rate that is known is as good as that of others.':
    'Cada tasa conocida es tan buena como la de otras empresas.',
  'The {rate} is the weakest stage: {#value}, good is {#good}.':
    'La {rate} es la etapa más débil: {value}, bien es {good}.',
  'contact rate': 'tasa de contacto',
  'meeting rate': 'tasa de citas',
  'show-up rate': 'tasa de asistencia',
  'close rate': 'tasa de cierre',
  'At {#good} the stage would bring {#gained} more a month.':
    'Con {good} la etapa traería {gained} más al mes.',
  'What {#good} would bring is n/a: the rate is 0 now.':
    'Lo que traería {good} es n/d: la tasa es 0 ahora.',
};

/** Any two of them or more may be alike. */
function alikeTexts(): Catalog {
  return Object.fromEntries(
    Array.from({ length: DRIVERS - 1 }, (_, at): [string, string] => {
      const others = Array.from({ length: at }, (_other, index) => `{driver${index + 2}}`);
      const list = ['{driver1}', ...others].join(', ');
      return [
        `${list} and {last} move EBITDA most, alike: 1% more of one makes {#change}.`,
        `${list} y {last} son lo que más mueve el EBITDA, por igual: 1% más de uno da {change}.`,
      ];
    }),
  );
}
