import { expect, it } from 'vitest';
import { valueRange } from './value-range.ts';

it('shows percentages on their whole scale', () => {
  expect(valueRange({ unit: 'percent', thresholds: [] }, 40, 60)).toEqual([0, 100]);
});

it('starts at zero and leaves a margin above', () => {
  expect(valueRange({ unit: 'count', thresholds: [] }, 4, 20)).toEqual([0, 22]);
});

it('leaves a margin below values under zero', () => {
  expect(valueRange({ unit: null, thresholds: [] }, -10, 10)).toEqual([-12, 12]);
});

it('never shows more than the whole of a fraction', () => {
  expect(valueRange({ unit: 'fraction', thresholds: [] }, 0.2, 0.98)).toEqual([0, 1]);
});

it('makes room for thresholds', () => {
  expect(valueRange({ unit: null, thresholds: [{ value: 50, label: 'limit' }] }, 1, 2)).toEqual([
    0, 55,
  ]);
});

it('has a scale when there is no data', () => {
  expect(valueRange({ unit: null, thresholds: [] }, null, null)).toEqual([0, 1]);
});
