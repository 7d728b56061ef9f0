import type { FormCall } from '@panelcast/client/protocol/form-part';
import type { PanelDataByKind, PanelKind } from '@panelcast/client/protocol/panel-data';
import type { Receipt } from '@panelcast/client/protocol/receipt';

/** Somebody stored something else since the revision that a change was based on. */
export interface Conflict {
  /** Who, as they call themselves. */
  by: readonly string[];
  /** The newest revision, on which the change can be based now. */
  revision: string;
}

/** Why a form was refused: what to fix. */
export interface Refusal {
  /** One sentence per field, by field id. */
  fields?: Readonly<Record<string, string>>;
  /** One sentence for the whole form. */
  message?: string;
  /** What is wrong with what the form does not show, a line each. */
  lines?: readonly string[];
  conflict?: Conflict;
}

/** What came of submitting a form: no refusal when it was accepted. */
export interface SubmitAnswer {
  refusal?: Refusal | undefined;
  /** The stored document's revision from now on, where it has one. */
  revision?: string | undefined;
}

/** A call of a button, and the file that is its body, if it is one. */
export interface OwnCall {
  readonly call: FormCall;
  readonly text?: string | undefined;
}

/**
 * Submits values of a form by field id or further path, based on a revision of what is stored; or
 * makes the call of a button.
 */
export type OnSubmit = (
  values: Readonly<Record<string, unknown>>,
  revision?: string | undefined,
  own?: OwnCall,
) => Promise<SubmitAnswer>;

/** What became of rows, or why they were not looked at, in words for the viewer. */
export type RowsAnswer = { readonly receipt: Receipt } | { readonly refused: string };

/** Sends rows as CSV to the address that takes them, or only asks what would become of them. */
export type OnRows = (path: string, csv: string, isTrial: boolean) => Promise<RowsAnswer>;

/**
 * What every kind of panel gets. A panel is a pure function of these and of the ambient
 * {@link PanelAmbience}; equal data draws nothing.
 */
export interface PanelProps<D> {
  /** Identity on the page; also a prefix for element ids. */
  panelId: string;
  data: D;
  /** One line high, for the strip that every tab shares. */
  slim?: boolean | undefined;
  /** The viewer chose a value of a variable. */
  onVariable?: ((name: string, value: string) => void) | undefined;
  onSubmit?: OnSubmit | undefined;
  onRows?: OnRows | undefined;
}

export type PanelPropsOf<K extends PanelKind> = PanelProps<PanelDataByKind[K]>;
