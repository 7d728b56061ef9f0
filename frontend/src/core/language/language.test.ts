import { expect, test } from 'vitest';
import { localeOf, preferredLanguage } from './language.ts';

test('the first language of the viewer that the page has', () => {
  expect(preferredLanguage(['fr-FR', 'es-AR', 'en'])).toBe('es');
  expect(preferredLanguage(['EN-gb', 'es'])).toBe('en');
  expect(preferredLanguage(['fr'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});

test('numbers are written as in the sentences of the language', () => {
  expect(localeOf('es', ['es-ES'])).toBe('es-MX');
  expect(localeOf('en', ['de-DE', 'en-GB'])).toBe('en-GB');
  expect(localeOf('en', ['de-DE'])).toBe('en-US');
  expect(localeOf('en', ['en-US@posix'])).toBe('en-US');
});
