import { describe, expect, test } from 'vitest';
import { type Catalog, Phrases } from '../core/language/phrases.ts';
import { literalsOf } from './testing/literals.ts';

/** What boards say, as it stands in the code of the server. */
const sources = Object.entries(
  import.meta.glob<string>(
    '../../../backend/src/main/java/dev/panelcast/boards/*/panel/**/*.java',
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
);
const catalogs = Object.entries(
  import.meta.glob<Catalog>('./*/texts-*.ts', { import: 'texts', eager: true }),
);
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];

const rooms = catalogs.map(([path, catalog]) => ({
  room: path.split('/')[1] ?? '',
  phrases: new Phrases(catalog),
  spanish: new Set([...Object.values(catalog).flatMap(wordsOf), 'Zyx']),
}));

/** Formulas, which have signs of their own, are no sentences. */
const SENTENCE = /^ ?(?:[A-Z]|%[,.\ds])[^=÷×]* [^=÷×]*[.!?]$/;
/** What may stand for a text: an amount, a number or a name. */
const FILLINGS = ['4.4%', '71.5', 'Zyx'];

/** What other methods fill or add to is filled here; of what is only said within another there is none. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  '%s is %s, %s.': [
    'LTV:CAC is 1.20, below 3.00. Cut CAC by $1,234.',
    'EBITDA margin is -4.4%, below 15.0%.',
    'Payback is 14.0 months, above 12.0 months.',
    'Gross margin is 44.4%, below 60.0%.',
    'Sales a month is 3.00, below 10.00.',
    'Pipeline coverage is 1.20, below 2.00, good from 3.',
    'Setter load is 104.4%, above 100.0%.',
    'Setter load is 104.4%, above 100.0%. Have 3 setters, 1,234 leads a month or 7 calls per lead.',
    'Setter load is 104.4%, above 100.0%. Have 3 setters, 1,234 leads a month (saves $99) or 7 calls per lead.',
    'Setter bookings is 95.0%, above 90.0%. Have 3 setters or 1,234 leads a month.',
    'Closer load is 95.0%, above 90.0%. Have 3 closers or 1,234 leads a month.',
    'Close rate is 14.0%, below 15.0%.',
    'Contact rate is 44.4%, below 50.0%.',
    'Show-up rate is 64.4%, below 70.0%.',
    'OTE of revenue is 34.4%, above 30.0%.',
    'Stakeholders of revenue is 24.4%, above 15.0%.',
  ],
  'Revenue misses its target by %s.': [
    'Revenue misses its target by 4.4%.',
    'Revenue misses its target by 4.4%. 2.5 more sales close it.',
  ],
  'Revenue has a shortfall: it misses its target by %s.': [
    'Revenue has a shortfall: it misses its target by 44.4%.',
    'Revenue has a shortfall: it misses its target by 44.4%. 1,234.5 more sales close it.',
  ],
  'Bring the %s from %s to %s: %s.': [
    'Bring the close rate from 4.4% to 25.0%: train closers, or qualify leads earlier.',
    'Bring the contact rate from 4.4% to 60.0%: call sooner and more often.',
    'Bring the show-up rate from 4.4% to 80.0%: confirm meetings the day before.',
  ],
  '%s: have %,.0f setters, or %s leads a month, or %,.0f calls per lead.': [
    'Setters are loaded to 104.4%: have 3 setters, or 1,234 leads a month, or 7 calls per lead.',
  ],
  '%s is %s, target %s.': [
    'Contact rate is 44.4%, target 60.0%.',
    'Close rate is 14.4%, target 25.0%.',
    'Closer load is 94.4%, target 75.0%.',
    'EBITDA margin is -4.4%, target 25.0%.',
  ],
  ' Have %s.': [],
  'Setters have too many calls: have %s.': [
    'Setters have too many calls: have 3 setters, 1,234 leads a month or 7 calls per lead.',
    'Setters have too many calls: have 3 setters, 1,234 leads a month (saves $99) or 7 calls per lead.',
  ],
  'Setters have too much to book: have %s.': [
    'Setters have too much to book: have 3 setters or 1,234 leads a month.',
    'Setters have too much to book: have 3 setters or 1,234 leads a month. Closers have too many meetings: have 3 closers or 1,234 leads a month.',
  ],
  'Closers have too many meetings: have %s.': [
    'Closers have too many meetings: have 3 closers or 1,234 leads a month.',
  ],
  '%s, %.1f%% of the stage before.': [
    'Day 0: lead, 1,234 a month.',
    'Day 1: contact, 12.5 a month, conversion n/a.',
    'Day 3: meeting scheduled, 12.5 a month, 4.4% of the stage before.',
  ],
  '%s moves EBITDA most: 1%% more of it makes %+.2f%%.': [
    'Close rate moves EBITDA most: 1% more of it makes +4.44%.',
    'Show-up rate moves EBITDA most: 1% more of it makes -4.44%.',
  ],
  '%s move EBITDA most, alike: 1%% more of one makes %+.2f%%.': [
    'Close rate and contact rate move EBITDA most, alike: 1% more of one makes +1.12%.',
    'Close rate, contact rate, deal value, meeting rate and show-up rate move EBITDA most, alike: 1% more of one makes +1.12%.',
    'Close rate, contact rate, deal value, leads, meeting rate and show-up rate move EBITDA most, alike: 1% more of one makes +1.12%.',
    'Base pay and cost of marketing move EBITDA most, alike: 1% more of one makes -1.12%.',
    'Commission rates and operating costs move EBITDA most, alike: 1% more of one makes -1.12%.',
  ],
  'Position: a third at the minimum, two thirds at good, full at excellent and beyond, in proportion between them.':
    [],
  'The %s is the weakest stage: %s, good is %s.': [
    'The contact rate is the weakest stage: 4.4%, good is 60.0%.',
    'The meeting rate is the weakest stage: 4.4%, good is 60.0%.',
    'The show-up rate is the weakest stage: 4.4%, good is 60.0%.',
    'The close rate is the weakest stage: 4.4%, good is 60.0%.',
  ],
};

function instancesOf(template: string): readonly string[] {
  const composed = COMPOSED[template];
  if (composed) return composed;
  const [first = '', ...rest] = template
    .replace(/%[,+]*(\.\d)?[df]/g, (_, decimals) => (decimals ? '4.4' : '1,234'))
    .replaceAll('%%', '%')
    .trim()
    .split('%s');
  return rest.reduce(
    (begun, text) => begun.flatMap((one) => FILLINGS.map((filling) => one + filling + text)),
    [first],
  );
}

describe.each(rooms)('$room', ({ room, phrases, spanish }) => {
  const templates = sources
    .filter(([file]) => file.includes(`/boards/${room}/`))
    .flatMap(([, source]) => literalsOf(source))
    .filter((text) => SENTENCE.test(text));

  test('no sentence of its panels stays English', () => {
    expect(templates.length).toBeGreaterThan(30);
    const isSpanish = (text: string) =>
      phrases.of(text) !== text && wordsOf(phrases.of(text)).every((word) => spanish.has(word));
    const english = templates.filter((template) => {
      const instances = instancesOf(template);
      // Which of the fillings is meant, the sentence alone does not tell.
      return COMPOSED[template] ? !instances.every(isSpanish) : !instances.some(isSpanish);
    });
    expect(english).toEqual([]);
  });
});

test('what is listed as composed is still said', () => {
  const said = new Set(sources.flatMap(([, source]) => literalsOf(source)));
  expect(Object.keys(COMPOSED).filter((template) => !said.has(template))).toEqual([]);
});

test('what a field is, was and became is told in words of the language', () => {
  const phrases = rooms.find(({ room }) => room === 'revenue')?.phrases;
  const told = ['Upfront → Full', 'Lead → Budget', 'Yes → No', '— → $5', 'Industry = Insurance'];
  expect(told.map((text) => phrases?.of(text))).toEqual([
    'Anticipado → Total',
    'Prospecto → Presupuesto',
    'Sí → No',
    '— → $5',
    'Industria = Seguros',
  ]);
});

test('what is wrong with a row of a file names columns as people call them', () => {
  const phrases = rooms.find(({ room }) => room === 'revenue')?.phrases;
  const told = [
    'Owner is missing.',
    'Id Stage stands in line 2 already.',
    'Closed on is 2017-03-04, before Engaged on, 2017-03-05.',
    'Engaged on is 2999-01-01, a day yet to come, though the stage is Won.',
    'Stage is one of Prospecting, Engaging, Won, Lost.',
    'Closed on is required in stage Won.',
    'Closed on must be a day such as 2026-01-31, from 1900 on.',
    'List price must be an amount from 0 to 10000000000 USD in whole cents, such as 1234.50.',
    'Value: 60.000 can mean 60 or 60000. Write the one that is meant.',
  ];
  expect(told.map((text) => phrases?.of(text))).toEqual([
    'Falta Responsable.',
    'Id Stage ya está en la línea 2.',
    '«Cerrado el» es 2017-03-04, antes de «Contactado el», 2017-03-05.',
    '«Contactado el» es 2999-01-01, un día por venir, aunque la etapa es Won.',
    'Etapa debe ser uno de Prospecting, Engaging, Won, Lost.',
    'Se requiere «Cerrado el» en la etapa Won.',
    '«Cerrado el» debe ser un día como 2026-01-31, desde 1900.',
    'Precio de lista debe ser un importe de 0 a 10000000000 USD en centavos enteros, como 1234.50.',
    'Valor: 60.000 puede ser 60 o 60000. Escribe el que quieres decir.',
  ]);
});
