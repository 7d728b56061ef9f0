import { beforeEach, expect, test } from 'vitest';
import { localZone } from '../core/time/time-zone.ts';
import { keepSettings } from './settings.ts';

beforeEach(() => localStorage.clear());

test('the zone is at first the one of the browser', () => {
  expect(keepSettings(localStorage).zone.value).toBe(localZone());
});

test('what was chosen is there again', () => {
  const settings = keepSettings(localStorage);
  settings.zone.value = 'Asia/Tokyo';
  settings.author.value = 'Ann';
  settings.navigationFolded.value = true;
  const again = keepSettings(localStorage);
  const values = [again.zone.value, again.author.value, again.navigationFolded.value];
  expect(values).toEqual(['Asia/Tokyo', 'Ann', true]);
});

test('a zone that no browser knows is not used', () => {
  localStorage.setItem('panelcast.zone', 'Mars/Olympus');
  expect(keepSettings(localStorage).zone.value).toBe(localZone());
});

test('the language follows the viewer until one is chosen', () => {
  expect(keepSettings(localStorage, ['fr', 'es-MX']).language.value).toBe('es');
  expect(keepSettings(localStorage, ['en-GB']).language.value).toBe('en');
  keepSettings(localStorage, ['en-GB']).language.value = 'es';
  expect(keepSettings(localStorage, ['en-GB']).language.value).toBe('es');
});
