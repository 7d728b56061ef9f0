import { afterEach, expect, test } from 'vitest';
import { plain } from '../number-format.ts';
import { formatAge } from '../time/age.ts';
import { formatInstant } from '../time/instant.ts';
import { valueText } from '../units/format-value.ts';
import { Phrases } from './phrases.ts';
import { serverTexts } from './server-es.ts';
import { shellTexts } from './shell-es.ts';
import { said, speak, t } from './texts.ts';

const spanish = { locale: 'es-MX', shell: shellTexts, server: new Phrases(serverTexts) };

afterEach(() => speak({}));

test('without a language texts are what they are called', () => {
  expect(t('Saved')).toBe('Saved');
  expect(t('Paused at {time}.', { time: '10:00' })).toBe('Paused at 10:00.');
  expect(said('No new records arrive.')).toBe('No new records arrive.');
});

test('texts are those of the language that is spoken', () => {
  speak(spanish);
  expect(t('Saved')).toBe('Guardado');
  expect(t('{found} of {count}', { found: 3, count: 20 })).toBe('3 de 20');
  expect(said('Board fleet has no variable x. It has: profile.')).toBe(
    'El tablero fleet no tiene la variable x. Tiene: profile.',
  );
});

test('numbers and times are written as the language does', () => {
  speak(spanish);
  expect(plain(50_000)).toBe('50,000');
  expect(valueText(50_000, 'usd')).toBe('$50,000');
  expect(valueText(12, 'months')).toBe('12\u00a0meses');
  expect(formatAge(180)).toMatch(/^hace 3 min/);
  expect(formatInstant('2026-11-20T20:10:05Z', 'date', 'UTC')).toBe('20 nov 2026');
});
