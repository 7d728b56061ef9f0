import type { Column, TableData } from '@panelcast/client/protocol/panel-data';
import type { CellFormat } from './cell-format.ts';

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
    const needed = Math.max(format.heading.length + 3, contentOf(column, data, format) + 3);
    widths.set(column.id, Math.max(widths.get(column.id) ?? 0, Math.min(LONGEST, needed)));
  });
  return widths;
}

function contentOf(column: Column, data: TableData, format: CellFormat): number {
  if (column.type === 'trend') return TREND;
  if (column.type === 'level') return LEVEL_WORD;
  const mark = data.levels ? 2 : 0;
  if (column.type === 'number' || column.type === 'delta') {
    return mark + Math.max(...extremes(column.id, data).map((value) => format.text(value).length));
  }
  return data.order.reduce((length, key) => {
    const cell = data.rows[key]?.[column.id];
    return Math.max(length, typeof cell === 'string' ? format.text(cell).length : 1);
  }, 0);
}

/** The longest numbers are among the smallest and the largest. */
function extremes(id: string, { rows, order }: TableData): [number, number] {
  let low = 0;
  let high = 0;
  for (const key of order) {
    const value = rows[key]?.[id];
    if (typeof value !== 'number') continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
