import { expect, test } from 'vitest';
import { isZone } from './time-zone.ts';

test('knows zones by name', () => {
  expect([isZone('UTC'), isZone('Europe/Berlin')]).toEqual([true, true]);
});

test('refuses other text', () => {
  expect(isZone('Mars/Olympus')).toEqual(false);
});
