import { type Decode, json, listOf, number, shape, text } from './decode.ts';

/** What became of a batch of rows, or would become of it. */
export interface Receipt {
  /** Rows that were stored, or would be. */
  readonly accepted: number;
  /** Rows equal to stored ones. */
  readonly duplicates: number;
  /** Bad rows; may be more than are listed. */
  readonly rejected: number;
  readonly errors: readonly RowError[];
}

/** What is wrong with a row. */
export interface RowError {
  /** Line of the rows that were sent, from 1. */
  readonly line: number;
  /** Empty when it is the row as a whole. */
  readonly field: string;
  readonly message: string;
  /** A value that may have been meant. */
  readonly suggestion?: string;
}

const receipt: Decode<Receipt> = shape({
  accepted: number,
  duplicates: number,
  rejected: number,
  errors: listOf(shape({ line: number, field: text, message: text }, { suggestion: text })),
});

/** @throws ProtocolError when a part of it is not known */
export function decodeReceipt(body: string): Receipt {
  return receipt(json(body, 'receipt'), 'receipt');
}
