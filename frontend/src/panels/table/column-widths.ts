import type { TableData } from '@panelcast/client/protocol/panel-data';
import type { CellFormat } from './cell-format.ts';

const LONGEST = 56;
const CELL_EDGES = 3;
const HEADING_EDGES = 5;
const LEVEL_SHAPE = 2;

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
    const shape = data.levels && type === 'number' ? LEVEL_SHAPE : 0;
    const needed = Math.max(
      format.heading.length + HEADING_EDGES,
      format.longest + shape + CELL_EDGES,
    );
    widths.set(id, Math.max(widths.get(id) ?? 0, Math.min(LONGEST, needed)));
  });
  return widths;
}
