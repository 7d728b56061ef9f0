import type { Column } from '@panelcast/client/protocol/panel-data';
import { expect, it } from 'vitest';
import { type CellFormat, cellFormat } from './cell-format.ts';

const ambience = { zone: 'UTC', locale: 'en' };

function formatOf(column: Partial<Column>, values: (number | string | null)[]): CellFormat {
  const full: Column = { id: 'v', title: 'Value', type: 'number', ...column };
  return cellFormat(
    full,
    values.map((v) => ({ v })),
    ambience,
  );
}

function textsOf(column: Partial<Column>, values: (number | string | null)[]): string[] {
  const { text } = formatOf(column, values);
  return values.map((value) => text(value));
}

it('gives the numbers of a column the same decimals', () => {
  expect(textsOf({}, [100, 88.5, 9])).toEqual(['100.0', '88.5', '9.0']);
  expect(textsOf({ unit: 'count' }, [3, 1200])).toEqual(['3', '1,200']);
});

it('names the unit in the heading and not in the cells', () => {
  expect(formatOf({ unit: 'percent', title: 'CPU' }, [5]).heading).toBe('CPU\u00a0%');
  expect(formatOf({ unit: 'percent', title: 'CPU %' }, [5]).heading).toBe('CPU\u00a0%');
  expect(textsOf({ unit: 'fraction' }, [0.0546, 0.6])).toEqual(['5.5', '60.0']);
});

it('breaks a heading at no number and no sign', () => {
  const { heading } = formatOf({ unit: 'percent', title: 'CPU +30 min' }, [5]);
  expect(heading).toBe('CPU +30\u00a0min\u00a0%');
  expect(formatOf({ title: 'Cost per sale' }, [5]).heading).toBe('Cost per sale');
});

it('leaves the unit with the number where it may differ from row to row', () => {
  expect(textsOf({ unit: 'usd' }, [250_000, null])).toEqual(['$250,000', '—']);
  expect(formatOf({ unit: 'usd' }, [1]).heading).toBe('Value');
});

it('writes numbers in the units of their rows where the column has none', () => {
  const column: Column = { id: 'v', title: 'Value', type: 'number' };
  const values = [0.65, 916, 0.314];
  const units = ['fraction', 'usd', undefined] as const;
  const rows = values.map((v) => ({ v }));
  const { heading, text } = cellFormat(column, rows, ambience, units);
  expect(heading).toBe('Value');
  expect(values.map((value, index) => text(value, units[index]))).toEqual(['65%', '$916', '0.31']);
  expect(cellFormat({ ...column, unit: 'usd' }, rows, ambience, units).text(5)).toBe('$5');
});

it('writes changes with their sign', () => {
  expect(textsOf({ type: 'delta' }, [1.5, -2, 0])).toEqual(['+1.5', '−2.0', '0.0']);
});

it('writes instants in the zone', () => {
  expect(textsOf({ type: 'instant' }, ['2026-11-21T10:04:05Z'])).toEqual(['Nov 21, 10:04:05']);
});
