import type { TableData } from '@panelcast/client/protocol/panel-data';
import { expect, it } from 'vitest';
import { cellFormat } from './cell-format.ts';
import { type Widths, widen } from './column-widths.ts';

const tableOf = (values: number[]): TableData => ({
  columns: [{ id: 'v', title: 'V', type: 'number' }],
  rows: Object.fromEntries(values.map((v, index) => [String(index), { v }])),
  order: values.map((_, index) => String(index)),
});

function widenBy(widths: Widths, table: TableData): number | undefined {
  const formats = table.columns.map((column) =>
    cellFormat(column, Object.values(table.rows), { zone: 'UTC', locale: 'en' }),
  );
  return widen(widths, table, formats).get('v');
}

it('makes room for the longest text', () => {
  expect(widenBy(new Map(), tableOf([1, 1_234_567, 12]))).toBe('1,234,567'.length + 3);
});

it('makes room for the heading', () => {
  const table = tableOf([1]);
  table.columns = [{ id: 'v', title: 'I/O wait now', type: 'number', unit: 'percent' }];
  expect(widenBy(new Map(), table)).toBe('I/O wait now %'.length + 5);
});

it('never shrinks, so that an update moves no column', () => {
  const widths: Widths = new Map();
  const wide = widenBy(widths, tableOf([1_234_567]));
  expect(widenBy(widths, tableOf([1]))).toBe(wide);
});
