import { decodeProblemDetails, type ProblemDetails } from '../protocol/problem-details.ts';
import { READING_MS } from './panel-answer.ts';

/** A call that was refused, or that reached nobody (status 0). */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly problem: ProblemDetails;
  /** What the refusal said, as it came. */
  readonly body: string;

  constructor(problem: ProblemDetails, body = '') {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.body = body;
  }
}

/**
 * The answer of a call.
 *
 * @throws CallError when it is a refusal, or when there is none
 */
export async function call(
  fetchLike: typeof fetch,
  address: string,
  init: RequestInit = {},
): Promise<Response> {
  const response = await fetchLike(address, init).catch(unreachable);
  if (response.ok) return response;
  const body = await response.text().catch(unreachable);
  throw new CallError(decodeProblemDetails(response.status, body), body);
}

/**
 * What an address holds, as JSON, and the headers that came with it.
 *
 * @throws CallError when it is refused, breaks off, or takes longer than 15 s
 */
export async function read(
  fetchLike: typeof fetch,
  address: string,
): Promise<{ headers: Headers; body: unknown }> {
  const response = await call(fetchLike, address, { signal: AbortSignal.timeout(READING_MS) });
  return { headers: response.headers, body: await response.json().catch(unreachable) };
}

/** Nobody answered, or not to the end. */
export function unreachable(): never {
  throw new CallError({ status: 0, title: 'The server cannot be reached.', errors: [] });
}
