import { Reader } from './reader.ts';

/** A refused call (RFC 9457). */
export interface ProblemDetails {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly code?: string;
}

/** Reads an error's body; a body of another form leaves only the status. */
export function decodeProblemDetails(status: number, body: string): ProblemDetails {
  try {
    const problem = Reader.parse(body, 'problem');
    return {
      status,
      title: problem.has('title') ? problem.text('title') : `Status ${status}`,
      ...(problem.has('detail') && { detail: problem.text('detail') }),
      ...(problem.has('code') && { code: problem.text('code') }),
    };
  } catch {
    return { status, title: `Status ${status}` };
  }
}
