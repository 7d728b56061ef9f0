import type { Catalog } from '../../../core/language/phrases.ts';

/** Calculators, hints and targets in the forms, and the tools of the workbench. */
export const toolTexts: Catalog = {
  'Demand and supply': 'Demanda y oferta',
  'Setters: to book': 'Setters: por agendar',
  'Setters: can book': 'Setters: pueden agendar',
  'Closers: to hold': 'Closers: por atender',
  'Closers: can hold': 'Closers: pueden atender',
  '{#needed} meetings are needed a month; setters can book {#book}, closers can hold {#hold}.':
    'Se necesitan {needed} citas al mes; los setters pueden agendar {book} y los closers atender {hold}.',
  'Needed = scheduled meetings of all channels. Setters can book setters × bookings a day × working days. Closers can hold closers × meetings a day × working days.':
    'Necesarias = citas agendadas de todos los canales. Los setters pueden agendar setters × citas agendadas al día × días hábiles. Los closers pueden atender closers × citas al día × días hábiles.',
  'Deal value = premium a month × 12 × years × rate; or recurring revenue a month × term; or contract value × share.':
    'Valor del contrato = prima mensual × 12 × años × tasa; o ingresos recurrentes al mes × plazo; o valor contratado × parte.',
  'A quarter = year ÷ 4, a month = year ÷ 12, a week = year ÷ 52, a working day = year ÷ 260.':
    'Un trimestre = año ÷ 4, un mes = año ÷ 12, una semana = año ÷ 52, un día hábil = año ÷ 260.',
  'OTE a month = (base + variable) ÷ 12. Base share = base ÷ OTE, usual from 30 to 50%.':
    'OTE al mes = (base + variable) ÷ 12. Parte base = base ÷ OTE, lo usual es de 30 a 50%.',
  'Attained by closers = sales ÷ closers ÷ deals per closer; by setters = scheduled meetings ÷ setters ÷ meetings per setter; by managers = sales ÷ managers ÷ team deals per manager.':
    'Logrado por closers = ventas ÷ closers ÷ cierres por closer; por setters = citas agendadas ÷ setters ÷ citas por setter; por gerentes = ventas ÷ gerentes ÷ cierres del equipo por gerente.',
  'Payout = EBITDA × share, nothing without a profit. Share of revenue = payout ÷ monthly revenue, a warning above 15%.':
    'Pago = EBITDA × parte; nada sin utilidad. Parte de los ingresos = pago ÷ ingresos mensuales; advertencia por encima de 15%.',
  'Counted are the sections in which at least one input is not as it was in a new plan.':
    'Se cuentan las secciones en las que al menos un dato no es como en un plan nuevo.',
  'Sales = leads × contact × meeting × show-up × close rate. Spend = paid stage × cost, or the budget. Cost per lead = spend ÷ leads.':
    'Ventas = prospectos × tasas de contacto, citas, asistencia y cierre. Gasto = etapa pagada × costo, o el presupuesto. Costo por prospecto = gasto ÷ prospectos.',
  'Opportunities of all stages that name the product; Won and Won value are counted over those that were won, whenever that was.':
    'Oportunidades de todas las etapas que nombran el producto; Ganadas y Valor ganado cuentan las que se ganaron, sin importar cuándo.',
  'Revenue a quarter': 'Ingresos al trimestre',
  'Revenue a week': 'Ingresos a la semana',
  'Revenue a working day': 'Ingresos por día hábil',
  'From an insurance premium': 'A partir de la prima de un seguro',
  'From a subscription': 'A partir de una suscripción',
  'From a share of a contract': 'A partir de una parte de un contrato',
  'Premium a month': 'Prima mensual',
  Years: 'Años',
  Rate: 'Tasa',
  'Recurring revenue a month': 'Ingresos recurrentes al mes',
  Term: 'Plazo',
  'Contract value': 'Valor contratado',
  Share: 'Parte',
  Apply: 'Aplicar',
  'Export and import': 'Exportar e importar',
  'A plan as a file, as another plan, or as it began.':
    'Un plan como archivo, como otro plan o como empezó.',
  'Sections that differ from the defaults': 'Secciones distintas de las iniciales',
  'Export as a file': 'Exportar a un archivo',
  'Import a file': 'Importar un archivo',
  'Reset to the defaults': 'Volver a los valores iniciales',
  'What the file holds replaces the inputs of this plan. Its history keeps what they were.':
    'El contenido del archivo sustituye las entradas de este plan. El historial conserva las anteriores.',
  'All inputs of this plan get their defaults. Its history keeps what they were.':
    'Todos los datos de este plan toman sus valores iniciales. Su historial conserva lo que eran.',
  'As a plan of its own': 'Como un plan propio',
  'Name of the new plan': 'Nombre del plan nuevo',
  '1 to 40 of a-z, 0-9 and single hyphens.': 'De 1 a 40 de a-z, 0-9 y guiones sueltos.',
  'Save as a new plan': 'Guardar como plan nuevo',
  'There is a plan {=plan} already.': 'Ya existe un plan {plan}.',
  'Levers on the plan; they concern you alone until you save them as a plan.':
    'Palancas sobre el plan; solo te afectan a ti hasta que las guardes como plan.',
  History: 'Historial',
  How: 'Cómo',
  Created: 'Creado',
  Edited: 'Editado',
  Imported: 'Importado',
  Restored: 'Restaurado',
  Reset: 'Reiniciado',
  'Written past the API': 'Escrito sin pasar por la API',
  'Further changes': 'Otros cambios',
  Restore: 'Restaurar',
  'Revision {#revision}': 'Revisión {revision}',
  'Revision {#revision} is the newest.': 'La revisión {revision} es la más reciente.',
  'The plan gets the inputs of revision {#revision} again, as a new revision.':
    'El plan recibe otra vez los datos de la revisión {revision}, como revisión nueva.',
  'Reverse engineering': 'Ingeniería inversa',
  Goal: 'Meta',
  'As it is now': 'Como está ahora',
  'Quota of a closer': 'Cuota de un closer',
  'Closers that leave': 'Closers que se van',
  'EBITDA a month': 'EBITDA al mes',
  'Held meetings a month': 'Reuniones celebradas al mes',
  'Contacts a month': 'Contactos al mes',
  'Company target: quota of a closer': 'Meta de la empresa: cuota de un closer',
  'Company target: closers': 'Meta de la empresa: closers',
  Compute: 'Calcular',
  Result: 'Resultado',
  'Apply to the channels': 'Aplicar a los canales',
  'The leads of all enabled channels change in one proportion.':
    'Los leads de todos los canales activos cambian en la misma proporción.',
  'What it takes to reach a goal, with everything else as planned.':
    'Lo que hace falta para llegar a una meta, con todo lo demás según el plan.',
  'Revenue needed = (EBITDA + costs) ÷ (1 − fee rate). Sales = missing revenue ÷ upfront cash; held = sales ÷ close rate; scheduled = held ÷ show-up rate; contacts = scheduled ÷ meeting rate; leads = contacts ÷ contact rate; marketing = leads × cost per lead. Closers = scheduled ÷ (meetings a day × working days), rounded up. Allowed CAC = LTV ÷ ratio; needed LTV = CAC × ratio. Quota = target ÷ 0.9 ÷ closers. Closers needed = target ÷ (quota × 0.85), with attrition × (1 − those who leave), rounded up. New ones are worth 30, 60, 85 and 100% of a full one in their first months.':
    'Ingreso necesario = (EBITDA + costos) ÷ (1 − tasa de cargos). Ventas = ingreso que falta ÷ efectivo inicial; celebradas = ventas ÷ tasa de cierre; agendadas = celebradas ÷ tasa de asistencia; contactos = agendadas ÷ tasa de reunión; leads = contactos ÷ tasa de contacto; marketing = leads × costo por lead. Closers = agendadas ÷ (reuniones al día × días hábiles), hacia arriba. CAC permitido = LTV ÷ razón; LTV necesario = CAC × razón. Cuota = meta ÷ 0.9 ÷ closers. Closers necesarios = meta ÷ (cuota × 0.85), con rotación × (1 − los que se van), hacia arriba. Los nuevos valen 30, 60, 85 y 100% de uno completo en sus primeros meses.',
  'Revenue needed': 'Ingreso necesario',
  'Missing revenue': 'Ingreso que falta',
  'Closers for them': 'Closers para ellas',
  'Allowed CAC': 'CAC permitido',
  'Needed LTV': 'LTV necesario',
  'Quota of a closer, a year': 'Cuota anual de un closer',
  'Closers needed': 'Closers necesarios',
  'Closers needed with attrition': 'Closers necesarios con rotación',
  'New closers as full ones, month {#month}': 'Closers nuevos como completos, mes {month}',
  'Attainment tiers': 'Niveles de logro',
  Quota: 'Cuota',
  Achieved: 'Logrado',
  Multiplier: 'Multiplicador',
  Pay: 'Pago',
  'Pay grows faster above the quota.': 'El pago crece más rápido por encima de la cuota.',
  'Attainment = achieved ÷ quota. Multiplier: below 40% × 0.6, below 70% × 0.8, below 100% × 1.0, below 150% × 1.2, else × 1.6; without a quota × 1.0. Pay = achieved × rate × multiplier.':
    'Logro = logrado ÷ cuota. Multiplicador: bajo 40% × 0.6, bajo 70% × 0.8, bajo 100% × 1.0, bajo 150% × 1.2, si no × 1.6; sin cuota × 1.0. Pago = logrado × tasa × multiplicador.',
  'Where a number comes from': 'De dónde viene un número',
  'Where {figure} comes from.': 'De dónde viene {figure}.',
  '{figure} = {=value}': '{figure} = {value}',
  'Second plan': 'Segundo plan',
  'First plan': 'Primer plan',
  'There is nothing to compare with.': 'No hay con qué comparar.',
  'Choose a second plan above.': 'Elige un segundo plan arriba.',
  '{=one} against {=other}.': '{one} contra {other}.',
  'Inputs are those in which the plans differ.':
    'Los datos son aquellos en los que difieren los planes.',
  'Change = second − first; in % of the first.': 'Cambio = segundo − primero; en % del primero.',
  'OTE a month': 'OTE al mes',
  'Base share of OTE': 'Parte base del OTE',
  'Configuration health': 'Salud de la configuración',
  'Unusual: mostly from {#low} to {#high}.': 'Inusual: lo normal es de {low} a {high}.',
};
