import type { Unit } from '@panelcast/client/protocol/unit';
import { expect, expectTypeOf, test } from 'vitest';
import { deltaText, formatValue, type UnitCode, unitLabel, valueText } from './format-value.ts';

test('every unit of the wire has a format', () => {
  expectTypeOf<UnitCode>().toEqualTypeOf<Unit>();
});

test('a number without a unit is plain', () => {
  expect(formatValue(6.125, undefined, 'en-US')).toEqual({ text: '6.13', suffix: '' });
});

test('a text joins number and unit by a space that does not break', () => {
  expect(valueText(12.4, 'mbps', 'en-US')).toBe('12.4\u00a0MB/s');
});

test('per cent stands next to its number', () => {
  expect(valueText(0.2, 'fraction', 'en-US')).toBe('20%');
});

test('a minus is no hyphen', () => {
  expect(valueText(-40_750, 'usd', 'en-US')).toBe('−$40,750');
});

test.each([
  [-0.3, 'count', '−0.3'],
  [-0.003, 'count', '0'],
  [-0.003, 'usd', '$0.00'],
  [-0.0004, 'fraction', '0%'],
  [-0, 'usd', '$0'],
] as const)('%d in %s has no sign when it is written as nothing', (value, unit, text) => {
  expect(valueText(value, unit, 'en-US')).toBe(text);
});

test('a change carries its sign, no change both', () => {
  expect([3, -3, 0].map((value) => deltaText(value, 'percent', 'en-US'))).toEqual([
    '+3\u00a0pp',
    '−3\u00a0pp',
    '±0\u00a0pp',
  ]);
  expect(deltaText(0.05, 'fraction', 'en-US')).toBe('+5\u00a0pp');
  expect(deltaText(5, 'usd', 'en-US')).toBe('+$5');
});

test('a header names units that are the same for every value', () => {
  expect([unitLabel('percent'), unitLabel('mbps'), unitLabel('bytes'), unitLabel()]).toEqual([
    '%',
    'MB/s',
    '',
    '',
  ]);
});
