import type { Cell, Column, ColumnType, Row } from '@panelcast/client/protocol/panel-data';
import type { Unit } from '@panelcast/client/protocol/unit';
import { deltaText, valueText } from '../../core/units/format-value.ts';
import { commonFormat } from '../common-format.ts';
import { textWidth } from '../text-width.ts';
import { textOf } from '../value-text.tsx';

export interface CellFormat {
  /** Heading, with the unit when the cells do not carry it. */
  heading: string;
  /** Width of the widest cell, in digits. */
  widest: number;
  /** A cell, and the unit of its row where the column has none. */
  text: (cell: Cell | undefined, unit?: Unit | null) => string;
}

/** The unit of each row, where rows have units of their own. */
export type RowUnits = readonly (Unit | undefined)[];

interface Ambience {
  zone: string;
  locale?: string | undefined;
}

const MISSING = '—';
/** Widths of a sparkline and of a level's word. */
const FIXED: Partial<Record<ColumnType, number>> = { trend: 11, level: 12 };
const DELTA_ARROW = 2;

/** How the cells of a column are written. Numbers of one column share their decimals. */
export function cellFormat(
  column: Column,
  rows: readonly Row[],
  ambience: Ambience,
  units?: RowUnits | null,
): CellFormat {
  const format = formatOf(column, rows, ambience, units);
  return { ...format, heading: together(format.heading) };
}

/** A number and its unit, and a sign for per cent and what it is of, stay on one line. */
function together(heading: string): string {
  return heading.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/ (?=%)/g, '\u00a0');
}

function formatOf(
  column: Column,
  rows: readonly Row[],
  ambience: Ambience,
  units: RowUnits | null | undefined,
): CellFormat {
  const cells = rows.map((row) => row[column.id] ?? null);
  if (column.type !== 'number' && column.type !== 'delta') return ofTexts(column, cells, ambience);
  return units && !column.unit
    ? ofRows(column, cells, units, ambience)
    : ofNumbers(column, cells, ambience);
}

/** Each number in the unit of its row, which it carries itself. */
function ofRows(
  { title, type }: Column,
  cells: readonly Cell[],
  units: RowUnits,
  ambience: Ambience,
): CellFormat {
  const write = type === 'delta' ? deltaText : valueText;
  const text: CellFormat['text'] = (cell, unit) =>
    typeof cell === 'number' ? write(cell, unit, ambience.locale) : anyText(cell, ambience);
  const widths = cells.map((cell, index) => textWidth(text(cell, units[index])));
  const arrow = type === 'delta' ? DELTA_ARROW : 0;
  return { heading: title, widest: arrow + Math.max(1, ...widths), text };
}

function ofTexts({ title, type }: Column, cells: readonly Cell[], ambience: Ambience): CellFormat {
  const text = (cell: Cell | undefined): string => anyText(cell, ambience);
  const widest = FIXED[type] ?? widestOf(cells, text);
  return { heading: title, widest, text };
}

function ofNumbers(column: Column, cells: readonly Cell[], ambience: Ambience): CellFormat {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const { unit, even, text: plain } = commonFormat(numbers, column.unit, ambience.locale);
  const isDelta = column.type === 'delta';
  const write = isDelta ? (value: number) => signed(value, plain) : plain;
  const text = (cell: Cell | undefined): string =>
    typeof cell === 'number' ? write(cell) : anyText(cell, ambience);
  const { title } = column;
  return {
    heading: unit && !title.includes(unit) ? `${title} ${unit}` : title,
    widest: (isDelta ? DELTA_ARROW : 0) + widestOf(even ? extremes(numbers) : cells, text),
    text,
  };
}

function widestOf(cells: readonly Cell[], text: CellFormat['text']): number {
  return cells.reduce<number>((width, cell) => Math.max(width, textWidth(text(cell))), 1);
}

/** With equal decimals the widest is the smallest or the largest. */
function extremes(numbers: readonly number[]): number[] {
  const low = numbers.reduce((a, b) => Math.min(a, b), 0);
  const high = numbers.reduce((a, b) => Math.max(a, b), 0);
  return [low, high];
}

function signed(value: number, text: (size: number) => string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + text(Math.abs(value));
}

function anyText(cell: Cell | undefined, ambience: Ambience): string {
  if (cell === undefined || cell === null || Array.isArray(cell)) return MISSING;
  return textOf(cell, undefined, ambience);
}
