import type { Cell, Column, TableData } from '@panelcast/client/protocol/panel-data';
import { type CellFormat, numbersOf } from './cell-format.ts';

const LONGEST = 44;
const TREND = 11;
const LEVEL_WORD = 12;

/** Widths by column id, in characters. */
export type Widths = Map<string, number>;

/**
 * Widens `widths` to what the columns need now. Widths never shrink, so that an update does not move
 * the columns.
 */
export function widen(widths: Widths, data: TableData, formats: readonly CellFormat[]): Widths {
  data.columns.forEach((column, index) => {
    const format = formats[index];
    if (!format) return;
    const needed = Math.max(format.heading.length + 5, contentOf(column, data, format) + 3);
    widths.set(column.id, Math.max(widths.get(column.id) ?? 0, Math.min(LONGEST, needed)));
  });
  return widths;
}

function contentOf({ id, type }: Column, data: TableData, format: CellFormat): number {
  if (type === 'trend') return TREND;
  if (type === 'level') return LEVEL_WORD;
  const mark = data.levels || type === 'delta' ? 2 : 0;
  return mark + longest(format, format.even ? extremes(numbersOf(id, data)) : cellsOf(id, data));
}

function longest(format: CellFormat, cells: readonly Cell[]): number {
  return cells.reduce<number>((length, cell) => Math.max(length, format.text(cell).length), 1);
}

function cellsOf(id: string, { rows, order }: TableData): Cell[] {
  return order.map((key) => rows[key]?.[id] ?? null);
}

/** The smallest and the largest, without spreading thousands of arguments. */
function extremes(values: readonly number[]): number[] {
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  return [low, high];
}
