import { expect, it } from 'vitest';
import { waterfallSteps } from './waterfall-steps.ts';

const items = {
  gross: { label: 'Gross', value: 100, total: true },
  fees: { label: 'Fees', value: -30 },
  unknown: { label: 'Unknown', value: null },
  gift: { label: 'Gift', value: 5 },
  net: { label: 'Net', value: 75, total: true },
  each: { label: 'Each', value: null, total: true },
};

it('begins each step where the one before ends, and totals at zero', () => {
  expect(waterfallSteps(items, Object.keys(items))).toEqual([
    { id: 'gross', start: 0, end: 100 },
    { id: 'fees', start: 100, end: 70 },
    { id: 'unknown', start: 70, end: 70 },
    { id: 'gift', start: 70, end: 75 },
    { id: 'net', start: 0, end: 75 },
    { id: 'each', start: 75, end: 75 },
  ]);
});
