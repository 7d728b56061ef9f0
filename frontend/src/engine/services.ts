import type { EditConflict } from '@panelcast/client/protocol/edit-conflict';
import type { FieldError } from '@panelcast/client/protocol/problem-details';
import type { OnRows } from '../panels/panel-props.ts';

/** A change that a form asks for, as the API takes it. */
export interface RequestedChange {
  readonly method: 'PUT' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  /** A body that is JSON already, or is meant to be. */
  readonly text?: string | undefined;
  readonly revision?: string;
}

/** Why a call was refused, in words for the viewer. */
export interface CallRefusal {
  readonly message: string;
  readonly errors: readonly FieldError[];
  readonly conflict?: EditConflict | undefined;
}

/** What came of a change: no refusal when it was accepted. */
export interface ChangeAnswer {
  readonly refusal?: CallRefusal;
  /** The changed document's revision, where it has one. */
  readonly revision?: string | undefined;
}

/** What the page can ask the server for, beside the stream. */
export interface Services {
  readonly change: (change: RequestedChange) => Promise<ChangeAnswer>;
  /** Sends rows as CSV to the address that takes them, or only asks what would become of them. */
  readonly sendRows: OnRows;
  /** Brings a panel that is not subscribed into the store; a failure leaves the store as it is. */
  readonly load: (panel: string) => Promise<void>;
  /** Shows the newest of a panel, though the page is paused; a failure leaves it as it is. */
  readonly renew: (panel: string) => Promise<void>;
  readonly csvAddress: (panel: string) => string;
}
