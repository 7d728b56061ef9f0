import type { FormImport } from '@panelcast/client/protocol/form-part';
import type { Receipt, RowError } from '@panelcast/client/protocol/receipt';
import type { OnRows } from '../panel-props.ts';
import { countOf, type DraftRows, draftRows, type Replacement } from './draft-rows.ts';
import { type Columns, matchColumns } from './match-columns.ts';
import type { RowsFile } from './rows-file.ts';

/** What is wrong with a row, where the viewer finds it in the file. */
export interface FoundError extends RowError {
  /** What the file says there. */
  readonly value: string;
}

/** A replacement that the server offers, and how many rows it concerns. */
export interface Offer extends Replacement {
  readonly rows: number;
}

export type Phase = 'checking' | 'checked' | 'sending' | 'stored' | 'failed';

/** A file on its way in: checked after every change of what is sent, stored only when told to. */
export class ImportSession {
  readonly taken: FormImport;
  readonly file: RowsFile;
  readonly #onRows: OnRows;
  readonly #onChange: () => void;
  #columns: Columns;
  #replacements: readonly Replacement[] = [];
  #draft: DraftRows;
  #phase: Phase = 'checking';
  #receipt: Receipt | undefined;
  #refused: string | undefined;
  #attempt = 0;

  constructor(taken: FormImport, file: RowsFile, onRows: OnRows, onChange: () => void) {
    this.taken = taken;
    this.file = file;
    this.#onRows = onRows;
    this.#onChange = onChange;
    this.#columns = matchColumns(taken.fields, file.header);
    this.#draft = draftRows(file, this.#columns, []);
  }

  get phase(): Phase {
    return this.#phase;
  }

  get columns(): Columns {
    return this.#columns;
  }

  get replacements(): readonly Replacement[] {
    return this.#replacements;
  }

  /** What became of the rows, or would. */
  get receipt(): Receipt | undefined {
    return this.#receipt;
  }

  /** Why the rows were not looked at. */
  get refused(): string | undefined {
    return this.#refused;
  }

  /** Labels of required fields that no column holds. */
  get missing(): string[] {
    return this.taken.fields
      .filter(({ name, required }) => required && this.#columns[name] === undefined)
      .map(({ label }) => label);
  }

  /** Whether everything that was checked can be stored. */
  get isReady(): boolean {
    return this.#phase === 'checked' && this.#receipt?.rejected === 0;
  }

  get errors(): FoundError[] {
    return (this.#receipt?.errors ?? []).map((error) => {
      const row = this.file.rows[this.#draft.rowAt(error.line)];
      const column = this.#columns[error.field];
      const value = column === undefined ? '' : (row?.cells[column] ?? '');
      return { ...error, line: row?.line ?? error.line, value };
    });
  }

  /** Bad rows that are not among the errors, of which only the first are told. */
  get unlisted(): number {
    const listed = new Set(this.#receipt?.errors.map(({ line }) => line));
    return Math.max(0, (this.#receipt?.rejected ?? 0) - listed.size);
  }

  /** What may have been meant, each once, for those who agree. */
  get offers(): Offer[] {
    const offers = new Map<string, Offer>();
    for (const { field, value, suggestion } of this.errors) {
      if (suggestion === undefined || value === '') continue;
      const rows = countOf(this.file, this.#columns[field], value);
      offers.set(`${field}\u0000${value}`, { field, from: value, to: suggestion, rows });
    }
    return [...offers.values()];
  }

  /** Takes a field from another column, or from none; a column holds one field. */
  match(field: string, column: number | undefined): void {
    const others = Object.entries(this.#columns).filter(
      ([name, at]) => name !== field && at !== column,
    );
    const own = column === undefined ? [] : [[field, column] as const];
    this.#columns = Object.fromEntries([...others, ...own]);
    this.#replacements = this.#replacements.filter((one) => one.field !== field);
    void this.check();
  }

  replace({ field, from, to }: Replacement): void {
    this.#replacements = [...this.#replacements, { field, from, to }];
    void this.check();
  }

  keep(replacement: Replacement): void {
    this.#replacements = this.#replacements.filter((one) => one !== replacement);
    void this.check();
  }

  /** Asks what would become of the rows; of several checks the last one counts. */
  async check(): Promise<void> {
    this.#draft = draftRows(this.file, this.#columns, this.#replacements);
    this.#receipt = undefined;
    if (this.missing.length > 0) {
      this.#attempt += 1;
      this.#set('failed', undefined);
    } else {
      await this.#send('checking');
    }
  }

  async store(): Promise<void> {
    if (this.isReady) await this.#send('sending');
  }

  async #send(phase: 'checking' | 'sending'): Promise<void> {
    const isTrial = phase === 'checking';
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#set(phase, undefined);
    const answer = await this.#onRows(this.taken.path, this.#draft.csv, isTrial);
    if (attempt !== this.#attempt) return;
    if ('refused' in answer) {
      this.#set('failed', answer.refused);
    } else {
      this.#receipt = answer.receipt;
      this.#set(isTrial ? 'checked' : 'stored', undefined);
    }
  }

  #set(phase: Phase, refused: string | undefined): void {
    this.#phase = phase;
    this.#refused = refused;
    this.#onChange();
  }
}
