import type {
  Cell,
  Column,
  ColumnType,
  Row,
  TableData,
} from '@panelcast/client/protocol/panel-data';
import { isLevel, levelWord } from '../../ui/level-mark.tsx';

export type Direction = 'ascending' | 'descending';

export interface Sort {
  column: string;
  direction: Direction;
}

const SEVERITY = [
  'excellent',
  'good',
  'healthy',
  'neutral',
  'watch',
  'fair',
  'warning',
  'poor',
  'critical',
];

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Row keys in the order to show: as the data says, or by one column; what is missing comes last. */
export function sortedKeys({ columns, rows, order }: TableData, sort?: Sort): readonly string[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return order;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const cells = new Map(order.map((key) => [key, cellOf(rows[key], column)]));
  return order.toSorted((one, other) => {
    const a = cells.get(one) ?? null;
    const b = cells.get(other) ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b, column);
  });
}

/** The next state when a heading is pressed: its natural direction, the other one, the data's own. */
export function nextSort(sort: Sort | undefined, column: Column): Sort | undefined {
  const first: Direction = column.type === 'text' ? 'ascending' : 'descending';
  if (sort?.column !== column.id) return { column: column.id, direction: first };
  if (sort.direction !== first) return undefined;
  const second: Direction = first === 'ascending' ? 'descending' : 'ascending';
  return { column: column.id, direction: second };
}

/** Keys of the rows in which any cell contains the words, in any case. */
export function matchingKeys(
  data: TableData,
  keys: readonly string[],
  query: string,
): readonly string[] {
  const words = query.trim().toLowerCase();
  if (words === '') return keys;
  return keys.filter((key) =>
    data.columns.some(({ id, type }) => {
      const cell = data.rows[key]?.[id];
      return typeof cell === 'string' && shownText(cell, type).toLowerCase().includes(words);
    }),
  );
}

function shownText(cell: string, type: ColumnType): string {
  return type === 'level' && isLevel(cell) ? levelWord(cell) : cell;
}

type Sortable = number | string;

function cellOf(row: Row | undefined, column: Column): Sortable | null {
  const cell: Cell = row?.[column.id] ?? null;
  if (Array.isArray(cell)) return cell.findLast((value) => value !== null) ?? null;
  if (column.type === 'level') return cell === null ? null : SEVERITY.indexOf(String(cell));
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function compare(a: Sortable, b: Sortable, column: Column): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (column.type === 'instant') return Date.parse(String(a)) - Date.parse(String(b));
  return collator.compare(String(a), String(b));
}
