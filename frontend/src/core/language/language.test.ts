import { expect, test } from 'vitest';
import { localeOf, preferredLanguage, standardTag } from './language.ts';

test('the first language of the viewer that the page has', () => {
  expect(preferredLanguage(['fr-FR', 'es-AR', 'en'])).toBe('es');
  expect(preferredLanguage(['EN-gb', 'es'])).toBe('en');
  expect(preferredLanguage(['fr'])).toBe('en');
  expect(preferredLanguage(['es@valencia', 'en'])).toBe('es');
  expect(preferredLanguage([])).toBe('en');
});

test('numbers are written as in the sentences of the language', () => {
  expect(localeOf('es', ['es-ES'])).toBe('es-MX');
  expect(localeOf('en', ['de-DE', 'en-GB'])).toBe('en-GB');
  expect(localeOf('en', ['de-DE'])).toBe('en-US');
  expect(localeOf('en', ['en-GB@posix'])).toBe('en-GB');
});

test('a name of the system becomes a tag', () => {
  expect(standardTag('en-GB')).toBe('en-GB');
  expect(standardTag('en-US@posix')).toBe('en-US');
  expect(standardTag('es_MX.UTF-8@euro')).toBe('es-MX');
  expect(standardTag('C')).toBeUndefined();
  expect(standardTag('')).toBeUndefined();
});
