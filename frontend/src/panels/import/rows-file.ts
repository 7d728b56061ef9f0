import Papa from 'papaparse';
import { t } from '../../core/language/texts.ts';
import { utf8Text } from './utf8-text.ts';

const SEPARATORS = [',', ';', '\t', '|'];

/** A file of rows as it was chosen: what its first line names, and the others. */
export interface RowsFile {
  readonly header: readonly string[];
  readonly rows: readonly FileRow[];
}

export interface FileRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file that cannot be read, with a sentence for the viewer. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Reads CSV in UTF-8, whatever separates its columns. */
export function readRows(bytes: ArrayBuffer): RowsFile {
  const text = textOf(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    const line = lineOf(data, quotes.row ?? 0);
    throw new UnreadableFile(
      t('A quotation mark in line {line} does not end where it should.', { line }),
    );
  }
  const [first, ...rows] = placed(data);
  if (!first || rows.length === 0) {
    throw new UnreadableFile(t('The file has no rows below its first line.'));
  }
  const other = rows.find(({ cells }) => cells.length !== first.cells.length);
  if (other) {
    throw new UnreadableFile(
      t('Line {line} has {found} columns, the first line has {count}.', {
        line: other.line,
        found: other.cells.length,
        count: first.cells.length,
      }),
    );
  }
  return { header: first.cells, rows };
}

/** What cuts the first line into most columns; values below may hold the others. */
function separatorOf(text: string): string {
  const columns = (delimiter: string): number =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return SEPARATORS.reduce((best, other) => (columns(other) > columns(best) ? other : best));
}

function textOf(bytes: ArrayBuffer): string {
  const text = utf8Text(bytes);
  if (text !== undefined) return text;
  throw new UnreadableFile(t('The file is not in UTF-8. Save it as CSV in UTF-8.'));
}

function placed(data: readonly string[][]): FileRow[] {
  const rows: FileRow[] = [];
  let line = 1;
  for (const cells of data) {
    const isBlank = cells.length === 1 && cells[0] === '';
    if (!isBlank) rows.push({ line, cells });
    line += linesOf(cells);
  }
  return rows;
}

function lineOf(data: readonly string[][], row: number): number {
  return data.slice(0, row).reduce((line, cells) => line + linesOf(cells), 1);
}

/** A cell in quotation marks may go over several lines. */
export function linesOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}
