import type { TableData } from '@panelcast/client/protocol/panel-data';
import type { CellFormat } from './cell-format.ts';

const LONGEST = 56;
const CELL_EDGES = 3;
const HEADING_EDGES = 5;
const LEVEL_SHAPE = 2;

/** Room for "+100.0", so that the first two digit number widens no column. */
const LEAST_NUMBER = 7;

/** Widths by column id, in characters. */
export type Widths = Map<string, number>;

/**
 * Widens `widths` to what the columns need now. Widths never shrink, so that an update does not move
 * the columns.
 */
export function widen(widths: Widths, data: TableData, formats: readonly CellFormat[]): Widths {
  data.columns.forEach(({ id, type }, index) => {
    const format = formats[index];
    if (!format) return;
    const isNumber = type === 'number' || type === 'delta';
    const content = Math.max(format.longest, isNumber ? LEAST_NUMBER : 1);
    const shape = data.levels && type === 'number' ? LEVEL_SHAPE : 0;
    const needed = Math.max(format.heading.length + HEADING_EDGES, content + shape + CELL_EDGES);
    widths.set(id, Math.max(widths.get(id) ?? 0, Math.min(LONGEST, needed)));
  });
  return widths;
}
