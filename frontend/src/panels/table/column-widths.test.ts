import type { Column, TableData } from '@panelcast/client/protocol/panel-data';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-width.ts';
import { cellFormat } from './cell-format.ts';
import { onTwoLines, type Widths, widen } from './column-widths.ts';

const number: Column = { id: 'v', title: 'V', type: 'number' };

const tableOf = (values: (number | string)[], column = number): TableData => ({
  columns: [column],
  rows: Object.fromEntries(values.map((v, index) => [String(index), { v }])),
  order: values.map((_, index) => String(index)),
});

function widenBy(widths: Widths, table: TableData): number {
  const formats = table.columns.map((column) =>
    cellFormat(column, Object.values(table.rows), { zone: 'UTC', locale: 'en' }),
  );
  return widen(widths, table, formats).get('v') ?? 0;
}

const widthOf = (table: TableData): number => widenBy(new Map(), table);

describe('the width of a column', () => {
  it('has room for its longest text', () => {
    expect(widthOf(tableOf([1, 1_234_567, 12]))).toBeGreaterThan(textWidth('1,234,567'));
    expect(
      widthOf(tableOf(['a', 'connection pooling'], { ...number, type: 'text' })),
    ).toBeGreaterThan(textWidth('connection pooling'));
  });

  it('has room for its heading on two lines', () => {
    const column: Column = { ...number, title: 'I/O wait in 30 min', unit: 'percent' };
    const width = widthOf(tableOf([1], column));
    expect(width).toBeGreaterThan(textWidth('30 min %'));
    expect(width).toBeLessThan(textWidth('I/O wait in 30 min %'));
  });

  it('has room for a digit more than there is', () => {
    expect(widthOf(tableOf([9.5]))).toBe(widthOf(tableOf([100])));
  });

  it('has room for the signs of levels where there are any', () => {
    const table = tableOf([1_234_567]);
    const leveled: TableData = { ...table, levels: { 0: { v: 'watch' } } };
    expect(widthOf(leveled)).toBeGreaterThan(widthOf(table));
  });

  it('never shrinks, so that an update moves no column', () => {
    const widths: Widths = new Map();
    const wide = widenBy(widths, tableOf([1_234_567]));
    expect(widenBy(widths, tableOf([1]))).toBe(wide);
  });
});

describe('a heading on two lines', () => {
  it.each([
    ['Server', 'Server'],
    ['CPU now', 'now'],
    ['CPU in 30 min %', '30 min %'],
    ['', ''],
  ])('"%s" is as wide as "%s"', (text, line) => {
    expect(onTwoLines(text)).toBe(textWidth(line));
  });
});
