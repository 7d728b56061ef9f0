import type { Cell, Column, TableData } from '@panelcast/client/protocol/panel-data';
import { commonFormat } from '../common-format.ts';
import { textOf } from '../value-text.tsx';

export interface CellFormat {
  /** Heading, with the unit when the cells do not carry it. */
  heading: string;
  /** The longest text is that of the smallest or the largest number. */
  even: boolean;
  text: (cell: Cell | undefined) => string;
}

interface Ambience {
  zone: string;
  locale?: string | undefined;
}

const MISSING = '—';

/** How the cells of a column are written. Numbers of one column share their decimals. */
export function cellFormat(column: Column, data: TableData, ambience: Ambience): CellFormat {
  const { id, type, title } = column;
  if (type !== 'number' && type !== 'delta') {
    return { heading: title, even: false, text: (cell) => anyText(cell, ambience) };
  }
  const { unit, even, text } = commonFormat(numbersOf(id, data), column.unit, ambience.locale);
  const write = type === 'delta' ? (value: number) => signed(value, text) : text;
  return {
    heading: unit && !title.includes(unit) ? `${title} ${unit}` : title,
    even,
    text: (cell) => (typeof cell === 'number' ? write(cell) : anyText(cell, ambience)),
  };
}

/** The numbers of a column in row order. */
export function numbersOf(id: string, { rows, order }: TableData): number[] {
  return order.map((key) => rows[key]?.[id]).filter((cell) => typeof cell === 'number');
}

function signed(value: number, text: (size: number) => string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + text(Math.abs(value));
}

function anyText(cell: Cell | undefined, ambience: Ambience): string {
  if (cell === undefined || cell === null || Array.isArray(cell)) return MISSING;
  return textOf(cell, undefined, ambience);
}
