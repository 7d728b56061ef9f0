import { expect, test } from 'vitest';
import { isUnit, UNITS } from './unit.ts';

test('every listed code is a unit', () => {
  expect(UNITS.every(isUnit)).toBe(true);
});

test('a code that is not listed is refused', () => {
  expect(isUnit('furlongs')).toBe(false);
  expect(isUnit(undefined)).toBe(false);
});
