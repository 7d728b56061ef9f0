import Papa from 'papaparse';
import type { Columns } from './match-columns.ts';
import { linesOf, type RowsFile } from './rows-file.ts';

/** A value that the viewer decided to send in place of another one. */
export interface Replacement {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** Rows as they are sent. */
export interface DraftRows {
  readonly csv: string;
  /** Row of the file at a line of what is sent. */
  readonly rowAt: (line: number) => number;
}

/** The chosen columns under the names of their fields, with what the viewer put in their place. */
export function draftRows(
  file: RowsFile,
  columns: Columns,
  replacements: readonly Replacement[],
): DraftRows {
  const fields = Object.keys(columns);
  const rows = file.rows.map(({ cells }) =>
    fields.map((field) => replaced(field, cells[columns[field] ?? -1] ?? '', replacements)),
  );
  const rowByLine = new Map<number, number>();
  let line = 2;
  rows.forEach((row, index) => {
    rowByLine.set(line, index);
    line += linesOf(row);
  });
  // A lone empty cell would be an empty line, which is no row to a reader of CSV.
  const csv = Papa.unparse([fields, ...rows], { newline: '\n', quotes: fields.length === 1 });
  return { csv, rowAt: (at) => rowByLine.get(at) ?? 0 };
}

function replaced(field: string, value: string, replacements: readonly Replacement[]): string {
  return replacements.find((one) => one.field === field && one.from === value)?.to ?? value;
}

/** How many rows hold this value. */
export function countOf(file: RowsFile, column: number | undefined, value: string): number {
  if (column === undefined) return 0;
  return file.rows.filter(({ cells }) => cells[column] === value).length;
}
