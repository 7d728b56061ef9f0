import type { Connection } from '../protocol/connection.ts';
import type { ProtocolError } from '../protocol/decode.ts';
import { decodeEvent } from '../protocol/decode-event.ts';
import type { StreamEvent } from '../protocol/event.ts';
import { decodeProblemDetails } from '../protocol/problem-details.ts';
import type { StreamSubscription } from '../protocol/subscription.ts';
import { streamAddress } from './address.ts';
import { backoffMs } from './backoff.ts';
import type { Place } from './line.ts';
import { readStream } from './read-stream.ts';

/** The server sends a beat every 15 s; without a byte for 2.5 of them the line is dead. */
const SILENCE_MS = 37_500;
/** An instance that has not answered by then is not going to. */
const ANSWER_MS = 10_000;

export interface StreamOptions {
  readonly api: string;
  readonly fetch: typeof fetch;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  /** Revisions that are known of the subscribed panels, as for `have=`. */
  readonly have: () => string;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onConnection: (connection: Connection) => void;
  /** An event that this version does not know; it is left out. */
  readonly onRefused: (error: ProtocolError) => void;
}

/**
 * A stream of its own for one subscription: reconnects until it is left or refused for good, and
 * resumes from its cursor on any instance.
 *
 * @param cursor where somebody left this subscription
 */
export function openStream(
  subscription: StreamSubscription,
  cursor: string | undefined,
  options: StreamOptions,
): Place {
  const { random, onEvent, onConnection, onRefused } = options;
  let attempt = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let isWaiting = false;
  let failures = 0;
  let hintMs: number | undefined;

  function after(ms: number, what: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(what, ms);
  }

  function leave(): void {
    clearTimeout(timer);
    isWaiting = false;
    attempt.abort();
  }

  function enter(): void {
    leave();
    attempt = new AbortController();
    const { signal } = attempt;
    const ended = () => signal.aborted || fail();
    after(ANSWER_MS, fail);
    onConnection({ phase: 'connecting' });
    run(signal).then(ended, ended);
  }

  /** The line is gone; comes back by itself, after `delayMs` when the server said so. */
  function fail(delayMs = backoffMs(failures, hintMs, random())): void {
    leave();
    failures += 1;
    isWaiting = true;
    after(delayMs, enter);
    onConnection({ phase: 'waiting', retryAt: Date.now() + delayMs });
  }

  async function run(signal: AbortSignal): Promise<void> {
    const response = await request(subscription, cursor, options, signal);
    if (!response.ok || !response.body) return refused(response, signal);
    await readStream(response.body, {
      onBytes: () => signal.aborted || after(SILENCE_MS, fail),
      onRetry: (ms) => {
        hintMs = ms;
      },
      onEvent: (name, data, id) => signal.aborted || deliver(name, data, id, signal),
    });
  }

  function deliver(name: string, data: string, id = cursor, signal: AbortSignal): void {
    let event: StreamEvent;
    try {
      event = decodeEvent(name, data);
    } catch (error) {
      onRefused(error as ProtocolError);
      return;
    }
    cursor = event.type === 'reset' ? undefined : id;
    if (event.type === 'hello') {
      failures = 0;
      onConnection({ phase: 'open' });
    }
    onEvent(event);
    if (event.type === 'bye' && !signal.aborted) fail(event.retryMs);
  }

  async function refused(response: Response, signal: AbortSignal): Promise<void> {
    const { ok, status, headers } = response;
    const body = await response.text();
    if (signal.aborted) return;
    if (ok || status >= 500 || status === 429 || status === 408) {
      const seconds = Number(headers.get('Retry-After'));
      fail(seconds > 0 ? seconds * 1000 : undefined);
      return;
    }
    leave();
    onConnection({ phase: 'refused', problem: decodeProblemDetails(status, body) });
  }

  return {
    get cursor() {
      return cursor;
    },
    enter,
    leave,
    retryNow: () => {
      if (isWaiting) enter();
    },
  };
}

function request(
  subscription: StreamSubscription,
  cursor: string | undefined,
  { api, fetch: fetchLike, have }: StreamOptions,
  signal: AbortSignal,
): Promise<Response> {
  const known = cursor === undefined ? have() : '';
  return fetchLike(streamAddress(api, subscription, known), {
    headers: {
      Accept: 'text/event-stream',
      ...(cursor !== undefined && { 'Last-Event-ID': cursor }),
    },
    cache: 'no-store',
    signal,
  });
}
