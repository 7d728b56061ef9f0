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
  'OTE a month': 'OTE al mes',
  'Base share of OTE': 'Parte base del OTE',
  'Configuration health': 'Salud de la configuración',
  'Unusual: mostly from {#low} to {#high}.': 'Inusual: lo normal es de {low} a {high}.',
};
