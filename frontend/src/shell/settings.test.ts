import { beforeEach, expect, test } from 'vitest';
import { localZone } from '../core/time/time-zone.ts';
import { keepSettings } from './settings.ts';

beforeEach(() => localStorage.clear());

test('the zone is at first the one of the browser', () => {
  expect(keepSettings(() => localStorage).zone.value).toBe(localZone());
});

test('what was chosen is there again', () => {
  const settings = keepSettings(() => localStorage);
  settings.zone.value = 'Asia/Tokyo';
  settings.author.value = 'Ann';
  settings.navigationFolded.value = true;
  settings.singleKeys.value = false;
  const again = keepSettings(() => localStorage);
  const { zone, author, navigationFolded, singleKeys } = again;
  const values = [zone, author, navigationFolded, singleKeys].map(({ value }) => value);
  expect(values).toEqual(['Asia/Tokyo', 'Ann', true, false]);
});

test('a zone that no browser knows is not used', () => {
  localStorage.setItem('panelcast.zone', 'Mars/Olympus');
  expect(keepSettings(() => localStorage).zone.value).toBe(localZone());
});

test('the language follows the viewer until one is chosen', () => {
  expect(keepSettings(() => localStorage, ['fr', 'es-MX']).language.value).toBe('es');
  expect(keepSettings(() => localStorage, ['en-GB']).language.value).toBe('en');
  keepSettings(() => localStorage, ['en-GB']).language.value = 'es';
  expect(keepSettings(() => localStorage, ['en-GB']).language.value).toBe('es');
});

test('where nothing may be kept there are settings all the same', () => {
  const settings = keepSettings(() => {
    throw new DOMException('blocked', 'SecurityError');
  }, ['es']);
  settings.author.value = 'Ann';
  settings.language.value = 'en';
  expect([settings.language.value, settings.author.value, settings.singleKeys.value]).toEqual([
    'en',
    'Ann',
    true,
  ]);
});

test('a full storage loses what is kept, and nothing else', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const settings = keepSettings(() => full);
  settings.author.value = 'Ann';
  expect(settings.author.value).toBe('Ann');
});
