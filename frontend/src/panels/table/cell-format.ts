import type { Cell, Column, TableData } from '@panelcast/client/protocol/panel-data';
import { decimalsFor, numberFormat } from '../../core/number-format.ts';
import { deltaText, unitLabel, valueText } from '../../core/units/format-value.ts';
import { textOf } from '../value-text.tsx';

export interface CellFormat {
  /** Heading, with the unit when the cells do not carry it. */
  heading: string;
  text: (cell: Cell | undefined) => string;
}

interface Ambience {
  zone: string;
  locale?: string | undefined;
}

const MISSING = '—';

/** How the cells of a column are written. Numbers of one column share their decimals. */
export function cellFormat(column: Column, data: TableData, ambience: Ambience): CellFormat {
  const { unit, type, title } = column;
  if (type === 'delta') {
    return { heading: title, text: forNumbers((value) => deltaText(value, unit, ambience.locale)) };
  }
  if (type !== 'number') return { heading: title, text: (cell) => anyText(cell, ambience) };
  const label = unitLabel(unit);
  const plain = !unit || unit === 'count' || label !== '';
  if (!plain || unit === 'usd') {
    return { heading: title, text: forNumbers((value) => valueText(value, unit, ambience.locale)) };
  }
  const factor = unit === 'fraction' ? 100 : 1;
  const digits = decimalsOf(column.id, data, factor);
  const format = numberFormat(
    { minimumFractionDigits: digits, maximumFractionDigits: digits },
    ambience.locale,
  );
  return {
    heading: label && !title.includes(label) ? `${title} ${label}` : title,
    text: forNumbers((value) => format.format(value * factor)),
  };
}

function forNumbers(write: (value: number) => string): CellFormat['text'] {
  return (cell) => (typeof cell === 'number' ? write(cell) : cell == null ? MISSING : String(cell));
}

function anyText(cell: Cell | undefined, ambience: Ambience): string {
  if (cell === undefined || Array.isArray(cell)) return MISSING;
  return textOf(cell, undefined, ambience);
}

/** None for whole numbers, else those of the largest, one at most when it is above ten. */
function decimalsOf(id: string, { rows, order }: TableData, factor: number): number {
  let largest = 0;
  let whole = true;
  for (const key of order) {
    const value = rows[key]?.[id];
    if (typeof value !== 'number') continue;
    largest = Math.max(largest, Math.abs(value * factor));
    whole &&= Number.isInteger(value);
  }
  if (whole) return 0;
  return largest >= 1000 ? 0 : Math.max(1, decimalsFor(largest));
}
