import type { FieldError } from '@panelcast/client/protocol/problem-details';

/** A change that a form asks for, as the API takes it. */
export interface RequestedChange {
  readonly method: 'PUT' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
  readonly revision?: string;
}

/** Why a call was refused, in words for the viewer. */
export interface CallRefusal {
  readonly message: string;
  readonly errors: readonly FieldError[];
}

/** What the page can ask the server for, beside the stream. */
export interface Services {
  /** Answers nothing when the change was accepted. */
  readonly change: (change: RequestedChange) => Promise<CallRefusal | undefined>;
  /** Brings a panel that is not subscribed into the store; a failure leaves the store as it is. */
  readonly load: (panel: string) => Promise<void>;
  readonly csvAddress: (panel: string) => string;
}
