import { expect, test } from 'vitest';
import { filled, gapsOf } from './fill.ts';
import { Phrases, REMEMBERED } from './phrases.ts';

const phrases = new Phrases({
  Closer: 'Cerrador',
  'Close rate': 'Tasa de cierre',
  'Cut CAC by {#cac}.': 'Reduce el CAC en {cac}.',
  '{metric} is {#value}, below {#limit}.': '{limit} es más que {value}: {metric}.',
  'One {role} earns {#pay}.': '{role}: {pay}.',
  '{owner}: {label}': '{owner}: {label}',
  'Stages of {=channel}.': 'Etapas de {channel}.',
  '{#count} of {#all} heads.': '{count} de {all} personas.',
  'More than one. Or none.': 'Más de uno. O ninguno.',
});

test('a whole text has its translation, an unknown one stays', () => {
  expect(phrases.of('Closer')).toBe('Cerrador');
  expect(phrases.of('Closer than ever')).toBe('Closer than ever');
  expect(phrases.of('')).toBe('');
});

test('values are carried over to where the translation has them', () => {
  expect(phrases.of('Cut CAC by $1,234.')).toBe('Reduce el CAC en $1,234.');
  expect(phrases.of('Close rate is 12.5%, below 15.0%.')).toBe(
    '15.0% es más que 12.5%: Tasa de cierre.',
  );
});

test('a value that is a known text is translated, what somebody typed is not', () => {
  expect(phrases.of('One Closer earns $5.')).toBe('Cerrador: $5.');
  expect(phrases.of('Stages of Closer.')).toBe('Etapas de Closer.');
});

test('a gap for a number takes no words', () => {
  expect(phrases.of('3 of −1,000.5 heads.')).toBe('3 de −1,000.5 personas.');
  expect(phrases.of('Some of many heads.')).toBe('Some of many heads.');
});

test('of several that match the one that says most counts', () => {
  const both = new Phrases({ '{a} by {b}.': 'short', 'Changed by {name}.': 'long' });
  expect(both.of('Changed by Ann.')).toBe('long');
  expect(both.of('Sold by Ann.')).toBe('short');
});

test('several sentences are translated one by one, unless they are known together', () => {
  expect(phrases.of('Cut CAC by $5. One Closer earns $7.')).toBe(
    'Reduce el CAC en $5. Cerrador: $7.',
  );
  expect(phrases.of('Close rate: Closer. Cut CAC by $5.')).toBe(
    'Tasa de cierre: Closer. Reduce el CAC en $5.',
  );
  expect(phrases.of('Cut CAC by $5. 2.5 of 3.5 heads. $5 of $7 heads.')).toBe(
    'Reduce el CAC en $5. 2.5 de 3.5 personas. $5 de $7 personas.',
  );
  expect(phrases.of('More than one. Or none.')).toBe('Más de uno. O ninguno.');
});

test('signs of patterns are only signs', () => {
  const odd = new Phrases({ 'Sales (a month) + {#x} = [{y}]?': '¿{y} {x}?' });
  expect(odd.of('Sales (a month) + 3 = [all]?')).toBe('¿all 3?');
  expect(odd.of('Sales Xa monthX + 3 = [all]?')).toBe('Sales Xa monthX + 3 = [all]?');
});

test('equal keys: the first catalog counts', () => {
  const two = new Phrases({ Close: 'Cierre' }, { Close: 'Cerrar', Open: 'Abrir' });
  expect([two.of('Close'), two.of('Open')]).toEqual(['Cierre', 'Abrir']);
});

test('more texts than are remembered are still right', () => {
  const texts = Array.from({ length: REMEMBERED + 10 }, (_, i) => `Cut CAC by $${i}.`);
  const all = [...texts, ...texts].map((text) => phrases.of(text));
  expect(all.at(-1)).toBe(`Reduce el CAC en $${REMEMBERED + 9}.`);
  expect(new Set(all).size).toBe(REMEMBERED + 10);
});

test('gaps are filled by name and listed', () => {
  expect(filled('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}');
  expect(gapsOf('{#b} and {=a}')).toEqual(['a', 'b']);
});
