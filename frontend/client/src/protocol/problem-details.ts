import { Reader } from './reader.ts';

/** A refused call (RFC 9457). */
export interface ProblemDetails {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly code?: string;
  /** What is wrong with single fields. */
  readonly errors: readonly FieldError[];
  /** Who changed the document since the revision that an edit was based on. */
  readonly conflict?: EditConflict;
}

export interface EditConflict {
  /** The newest revision. */
  readonly revision: string;
  readonly authors: readonly string[];
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Reads an error's body; a body of another form leaves only the status. */
export function decodeProblemDetails(status: number, body: string): ProblemDetails {
  const unknown = { status, title: `Status ${status}`, errors: [] };
  try {
    const problem = Reader.parse(body, 'problem');
    return {
      ...unknown,
      ...problem.fields({}, { title: 'text', detail: 'text', code: 'text' }),
      ...(problem.has('errors') && { errors: problem.objects('errors').map(decodeFieldError) }),
      ...(problem.has('changed') && { conflict: decodeConflict(problem) }),
    };
  } catch {
    return unknown;
  }
}

function decodeFieldError(error: Reader): FieldError {
  return { field: '', ...error.fields({ message: 'text' }, { field: 'text' }) };
}

function decodeConflict(problem: Reader): EditConflict {
  const authors = problem.objects('changed').map((change) => change.text('author'));
  return { revision: String(problem.number('revision')), authors: [...new Set(authors)] };
}
