import type { Column, ColumnType, TableData } from '@panelcast/client/protocol/panel-data';
import { textWidth } from '../text-width.ts';
import type { CellFormat } from './cell-format.ts';

/** In digits: the widest column, the edges of a cell, the sign of a level. */
const WIDEST = 60;
const EDGES = 2.5;
const LEVEL_SHAPE = 2.2;

/** Room for "100.0" and "+100.0" with its arrow, so that one digit more widens no column. */
const LEAST: Partial<Record<ColumnType, number>> = { number: 5, delta: 8 };

/** The first column and cells with a level are set bolder. */
const BOLDER = 1.08;

/** Widths by column id, in digits. */
export type Widths = Map<string, number>;

/**
 * Widens `widths` to what the columns need now, headings on two lines. Widths never shrink, so that
 * an update does not move the columns.
 */
export function widen(widths: Widths, data: TableData, formats: readonly CellFormat[]): Widths {
  const leveled = leveledColumns(data);
  data.columns.forEach((column, index) => {
    const format = formats[index];
    if (!format) return;
    const heading = onTwoLines(format.heading);
    const hasLevel = leveled.has(column.id);
    const weight = hasLevel || index === 0 ? BOLDER : 1;
    const content = contentOf(column, format) * weight + (hasLevel ? LEVEL_SHAPE : 0);
    const needed = Math.min(WIDEST, Math.max(heading, content) + EDGES);
    widths.set(column.id, Math.max(widths.get(column.id) ?? 0, needed));
  });
  return widths;
}

function contentOf({ type }: Column, { widest }: CellFormat): number {
  return Math.max(widest, LEAST[type] ?? 0);
}

function leveledColumns({ levels }: TableData): Set<string> {
  return new Set(Object.values(levels ?? {}).flatMap((row) => Object.keys(row)));
}

/** Width of the wider line when a text is broken at its best space. */
export function onTwoLines(text: string): number {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const wider = (at: number): number =>
    Math.max(textWidth(text.slice(0, at)), textWidth(text.slice(at + 1)));
  return breaks.reduce((best, at) => Math.min(best, wider(at)), textWidth(text));
}
