import { json, listOf, shape, text } from './decode.ts';

/** A refused call (RFC 9457). */
export interface ProblemDetails {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly code?: string;
  /** What is wrong with single fields. */
  readonly errors: readonly FieldError[];
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

const fieldError = shape({ message: text }, { field: text });
const problem = shape(
  {},
  {
    title: text,
    detail: text,
    code: text,
    errors: listOf<FieldError>((value, where) => ({ field: '', ...fieldError(value, where) })),
  },
);

/** Reads an error's body; a body of another form leaves only the status. */
export function decodeProblemDetails(status: number, body: string): ProblemDetails {
  const unknown = { status, title: `Status ${status}`, errors: [] };
  try {
    return { ...unknown, ...problem(json(body, 'problem'), 'problem') };
  } catch {
    return unknown;
  }
}
