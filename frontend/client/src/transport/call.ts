import { decodeSnapshot } from '../protocol/decode-event.ts';
import type { PanelSnapshot } from '../protocol/event.ts';
import { decodeProblemDetails, type ProblemDetails } from '../protocol/problem-details.ts';
import { Reader } from '../protocol/reader.ts';

/** A call that was refused, or that reached nobody (status 0). */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** Times of a panel's answer are headers, so that its body depends on the revision alone. */
const TIME_HEADERS = {
  bucketStart: 'Panelcast-Bucket-Start',
  computedAt: 'Panelcast-Computed-At',
  dataAt: 'Panelcast-Data-At',
} as const;

/** So long a reading call may take, body included; then it counts as having reached nobody. */
const READING_MS = 15_000;

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
  throw new CallError(decodeProblemDetails(response.status, await response.text()));
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

/**
 * One panel's newest snapshot, from the address that it has.
 *
 * @throws CallError as {@link read} does
 */
export async function readPanel(fetchLike: typeof fetch, address: string): Promise<PanelSnapshot> {
  const { headers, body } = await read(fetchLike, address);
  const times = Object.entries(TIME_HEADERS).map(([field, header]) => [field, headers.get(header)]);
  return decodeSnapshot(new Reader({ ...(body as object), ...Object.fromEntries(times) }, 'panel'));
}

/** Nobody answered, or not to the end. */
function unreachable(): never {
  throw new CallError({ status: 0, title: 'The server cannot be reached.', errors: [] });
}
