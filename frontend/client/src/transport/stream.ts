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
const CHECK_MS = 1_000;
/** Whoever refuses may be a proxy or an instance of before that is on its way out. */
const REFUSED_MS = 30_000;

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
 * A stream of its own for one subscription: reconnects until it is left, and resumes from its cursor
 * on any instance. One that is refused stays so until an attempt, made twice a minute at most, ends
 * otherwise.
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
  let isRefused = false;
  let failures = 0;
  let hintMs: number | undefined;
  let heardAt = 0;
  /** How long silence is no reason to try again: none while waiting, but for what the server asked. */
  let patienceMs = 0;

  function hear(patience: number): void {
    heardAt = Date.now();
    patienceMs = patience;
  }

  /** By the wall clock, because timers stand still while the computer sleeps; it may be set back. */
  function isSilent(): boolean {
    return Math.abs(Date.now() - heardAt) >= patienceMs;
  }

  function leave(): void {
    clearTimeout(timer);
    attempt.abort();
  }

  function enter(): void {
    leave();
    attempt = new AbortController();
    const { signal } = attempt;
    const ended = () => signal.aborted || fail();
    hear(ANSWER_MS);
    timer = setInterval(() => isSilent() && fail(), CHECK_MS);
    if (!isRefused) onConnection({ phase: 'connecting' });
    run(signal).then(ended, ended);
  }

  /** Leaves, and comes back by itself; when something else wakes it, not before `askedMs`. */
  function pause(ms: number, connection: Connection, askedMs = 0): void {
    leave();
    hear(askedMs);
    isRefused = connection.phase === 'refused';
    timer = setTimeout(enter, ms);
    onConnection(connection);
  }

  /** The line is gone, for `askedMs` when the server said so. */
  function fail(askedMs?: number): void {
    const delayMs = askedMs ?? backoffMs(failures, hintMs, random());
    failures += 1;
    pause(delayMs, { phase: 'waiting', retryAt: Date.now() + delayMs }, askedMs);
  }

  async function run(signal: AbortSignal): Promise<void> {
    const response = await request(subscription, cursor, options, signal);
    if (!response.ok || !response.body) return refused(response, signal);
    await readStream(response.body, {
      onBytes: () => signal.aborted || hear(SILENCE_MS),
      onRetry: (ms) => {
        hintMs = ms;
      },
      onEvent: (name, data, id) => signal.aborted || deliver(name, data, id),
    });
  }

  function deliver(name: string, data: string, id = cursor): void {
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
      isRefused = false;
      onConnection({ phase: 'open' });
    }
    onEvent(event);
    if (event.type === 'bye' && !attempt.signal.aborted) fail(event.retryMs);
  }

  async function refused(response: Response, signal: AbortSignal): Promise<void> {
    const { ok, status, headers } = response;
    const body = await response.text();
    if (signal.aborted) return;
    if (ok || status >= 500 || status === 429 || status === 408) {
      const seconds = Number(headers.get('Retry-After'));
      return fail(seconds > 0 ? seconds * 1000 * (1 + random() / 2) : undefined);
    }
    const againMs = REFUSED_MS * (1 + random());
    pause(againMs, { phase: 'refused', problem: decodeProblemDetails(status, body) });
  }

  return {
    cursor: () => cursor,
    enter,
    leave,
    retry: (isAsked) => (isSilent() || (isAsked && attempt.signal.aborted)) && enter(),
  };
}

function request(
  subscription: StreamSubscription,
  cursor: string | undefined,
  { api, fetch: call, have }: StreamOptions,
  signal: AbortSignal,
): Promise<Response> {
  const resume = cursor !== undefined && { 'Last-Event-ID': cursor };
  return call(streamAddress(api, subscription, resume ? '' : have()), {
    headers: { Accept: 'text/event-stream', ...resume },
    cache: 'no-store',
    signal,
  });
}
