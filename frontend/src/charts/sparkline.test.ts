import { expect, it } from 'vitest';
import { outlineOf } from './sparkline.tsx';

it('stretches the values over the box, the highest on top', () => {
  expect(outlineOf([0, 10])).toBe('M1.0 18.0L71.0 2.0');
});

it('interrupts the line where a value is missing', () => {
  expect(outlineOf([0, null, 10])).toBe('M1.0 18.0M71.0 2.0');
});

it('draws equal values in the middle and nothing without values', () => {
  expect(outlineOf([5, 5])).toBe('M1.0 10.0L71.0 10.0');
  expect(outlineOf([null])).toBe('');
});
