import { expect, test, vi } from 'vitest';
import { isZone, localZone } from './time-zone.ts';

test('knows zones by name', () => {
  expect([isZone('UTC'), isZone('Europe/Berlin')]).toEqual([true, true]);
});

test('refuses other text', () => {
  expect(isZone('Mars/Olympus')).toEqual(false);
});

test('a browser that does not know its zone is in UTC', () => {
  const options = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  for (const [named, zone] of [
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Etc/Unknown', 'UTC'],
  ]) {
    options.mockReturnValueOnce({ timeZone: named } as Intl.ResolvedDateTimeFormatOptions);
    expect(localZone()).toBe(zone);
  }
});
