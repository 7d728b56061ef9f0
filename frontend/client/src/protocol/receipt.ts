import type { Reader } from './reader.ts';

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

export function decodeReceipt(receipt: Reader): Receipt {
  return {
    accepted: receipt.number('accepted'),
    duplicates: receipt.number('duplicates'),
    rejected: receipt.number('rejected'),
    errors: receipt.objects('errors').map((error) => ({
      line: error.number('line'),
      field: error.text('field'),
      message: error.text('message'),
      ...(error.has('suggestion') && { suggestion: error.text('suggestion') }),
    })),
  };
}
