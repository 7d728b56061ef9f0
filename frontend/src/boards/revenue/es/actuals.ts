import type { Catalog } from '../../../core/language/phrases.ts';

/** What really closed, and the files that bring it. */
export const actualsTexts: Catalog = {
  Actuals: 'Resultados',
  'Won revenue against the plan': 'Ingresos ganados frente al plan',
  'Win rate and cycle': 'Tasa de éxito y ciclo',
  'Open opportunities': 'Oportunidades abiertas',
  Owners: 'Responsables',
  Products: 'Productos',
  'Bring in files': 'Traer archivos',
  Owner: 'Responsable',
  Product: 'Producto',
  Period: 'Periodo',
  'All months': 'Todos los meses',

  Won: 'Ganado',
  'Won value': 'Valor ganado',
  'Win rate': 'Tasa de éxito',
  Cycle: 'Ciclo',
  'Mean value': 'Valor medio',
  Prospecting: 'Prospección',
  Engaging: 'En contacto',
  Attainment: 'Cumplimiento',
  Commission: 'Comisión',
  'List price': 'Precio de lista',
  Opportunities: 'Oportunidades',

  '{#won} won in {=period}.': '{won} ganados en {period}.',
  '{#won} won and {#lost} lost in {=period}.': '{won} ganadas y {lost} perdidas en {period}.',
  'Nothing is won or lost yet.': 'Aún no se ganó ni perdió nada.',
  'Month 1 of the plan is {=month}.': 'El mes 1 del plan es {month}.',
  'The plan is not split by owner or product: choose all of both to see it beside.':
    'El plan no se divide por responsable ni por producto: elige todos para verlo al lado.',
  'Quotas are not split by product: choose all of them to see attainment and commission.':
    'Las cuotas no se dividen por producto: elige todos para ver el cumplimiento y la comisión.',
  '{#count} open.': '{count} abiertas.',
  '{#count} owners in {=period}.': '{count} responsables en {period}.',
  '{#count} products, all months.': '{count} productos, todos los meses.',
  '{#count} opportunities and {#products} products are stored.':
    'Hay {count} oportunidades y {products} productos guardados.',
  'A row of a file takes the place of the stored one.':
    'Una fila de un archivo toma el lugar de la guardada.',
  'No opportunity is won or lost yet.': 'Aún no se ganó ni perdió ninguna oportunidad.',
  'Import some, or wait for one.': 'Importa algunas o espera la primera.',
  'Nobody won or lost anything yet.': 'Aún nadie ganó ni perdió nada.',
  'Import opportunities, or wait.': 'Importa oportunidades o espera.',
  'No product is known yet.': 'Aún no se conoce ningún producto.',
  'Import products, or opportunities that name some.':
    'Importa productos, u oportunidades que nombren algunos.',

  'Won = sum of the values of opportunities won in the month.':
    'Ganado = suma de los valores de las oportunidades ganadas en el mes.',
  'Plan = sales × upfront cash, plus the deferred cash that arrives in that month of the plan.':
    'Plan = ventas × efectivo anticipado, más el diferido que llega en ese mes del plan.',
  'Win rate = won ÷ (won + lost).': 'Tasa de éxito = ganadas ÷ (ganadas + perdidas).',
  'Cycle = mean of the days from the first contact to the win.':
    'Ciclo = media de los días del primer contacto al cierre ganado.',
  'Mean value = value of the won ones ÷ their number.':
    'Valor medio = valor de las ganadas ÷ su número.',
  'Number of opportunities in the stage.': 'Número de oportunidades en la etapa.',
  'Attainment = won ÷ (closer deals a month × months).':
    'Cumplimiento = ganadas ÷ (cierres por closer al mes × meses).',
  'Commission = won value × upfront share × commission rate of closers × multiplier of the attainment (below 40% 0.6, below 70% 0.8, below 100% 1, below 150% 1.2, else 1.6); with policy "full" without the upfront share.':
    'Comisión = valor ganado × parte anticipada × tasa de comisión de closers × multiplicador del cumplimiento (menos de 40 % 0.6, menos de 70 % 0.8, menos de 100 % 1, menos de 150 % 1.2, si no 1.6); con política "total" sin la parte anticipada.',

  'Two spellings of one product? {=names}. Import again under one name what names the other.':
    '¿Dos formas de un mismo producto? {names}. Importa de nuevo con un solo nombre lo que lleva el otro.',
  'Import opportunities': 'Importar oportunidades',
  'Import products': 'Importar productos',
  Account: 'Cuenta',
  Stage: 'Etapa',
  'Engaged on': 'Contactado el',
  'Closed on': 'Cerrado el',
  Value: 'Valor',
  unique: 'único',
  'who works on it': 'quién la trabaja',
  'the customer': 'el cliente',
  'a known product, spelled as it is known': 'un producto conocido, escrito como se conoce',
  'Prospecting, Engaging, Won or Lost': 'Prospecting, Engaging, Won o Lost',
  'first contact; required from Engaging on': 'primer contacto; se requiere desde Engaging',
  'required for Won and Lost, neither before the first contact nor yet to come':
    'se requiere con Won y Lost; ni antes del primer contacto ni por venir',
  'USD in whole cents, required for Won': 'USD en centavos enteros; se requiere con Won',
  'USD in whole cents': 'USD en centavos enteros',
  'name, unique': 'nombre, único',

  '{field} {=id} stands in line {#line} already.': '{field} {id} ya está en la línea {line}.',
  '{field} has {#most} characters at most, none of them a line break or control character.':
    '{field} tiene {most} caracteres como máximo, sin saltos de línea ni caracteres de control.',
  'A won opportunity has a value.': 'Una oportunidad ganada tiene un valor.',
  'No product is called {=name}. Did you mean {=nearest}?':
    'Ningún producto se llama {name}. ¿Querías decir {nearest}?',
  'No product is called {=name}. Add it to the products, or correct it.':
    'Ningún producto se llama {name}. Agrégalo a los productos o corrígelo.',
  '{field} is one of {=stages}.': '{field} debe ser uno de {stages}.',
  '{field} is required in stage {=stage}.': 'Se requiere «{field}» en la etapa {stage}.',
  '{field} is {=closed}, before {other}, {=engaged}.':
    '«{field}» es {closed}, antes de «{other}», {engaged}.',
  '{field} is {=day}, a day yet to come, though the stage is {=stage}.':
    '«{field}» es {day}, un día por venir, aunque la etapa es {stage}.',
  '{field} must be a day such as 2026-01-31, from 1900 on.':
    '«{field}» debe ser un día como 2026-01-31, desde 1900.',
  '{field} must be an amount from 0 to {#most} USD in whole cents, such as 1234.50.':
    '{field} debe ser un importe de 0 a {most} USD en centavos enteros, como 1234.50.',
  '{field}: {=text} can mean {#small} or {#large}. Write the one that is meant.':
    '{field}: {text} puede ser {small} o {large}. Escribe el que quieres decir.',
};
