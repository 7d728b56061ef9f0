import type { Connection } from '../protocol/connection.ts';
import { decodeEvent } from '../protocol/decode-event.ts';
import type { StreamEvent } from '../protocol/event.ts';
import { decodeProblemDetails } from '../protocol/problem-details.ts';
import { ProtocolError } from '../protocol/reader.ts';
import type { StreamSubscription } from '../protocol/subscription.ts';
import { streamAddress } from './address.ts';
import { backoffMs } from './backoff.ts';
import type { Place } from './line.ts';
import { readStream } from './read-stream.ts';
import { Watchdog } from './watchdog.ts';

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
 */
export class Stream implements Place {
  readonly #subscription: StreamSubscription;
  readonly #options: StreamOptions;
  readonly #watchdog = new Watchdog(() => this.#fail());
  #cursor: string | undefined;
  #attempt: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #hintMs: number | undefined;

  /** @param cursor where somebody left this subscription */
  constructor(
    subscription: StreamSubscription,
    cursor: string | undefined,
    options: StreamOptions,
  ) {
    this.#subscription = subscription;
    this.#cursor = cursor;
    this.#options = options;
  }

  /** Where the next attempt resumes; in the call of an event already behind that event. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  retryNow(): void {
    if (this.#timer !== undefined) this.enter();
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#watchdog.stop();
    this.#attempt?.abort();
  }

  enter(): void {
    this.leave();
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    this.#watchdog.feed(ANSWER_MS);
    this.#options.onConnection({ phase: 'connecting' });
    this.#run(signal).catch(() => {
      if (!signal.aborted) this.#fail();
    });
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { api, have, fetch: fetchLike } = this.#options;
    const cursor = this.#cursor;
    const known = cursor === undefined ? have() : '';
    const response = await fetchLike(streamAddress(api, this.#subscription, known), {
      headers: {
        Accept: 'text/event-stream',
        ...(cursor !== undefined && { 'Last-Event-ID': cursor }),
      },
      cache: 'no-store',
      signal,
    });
    if (signal.aborted) return;
    if (!response.ok || !response.body) return this.#refused(response, signal);
    await this.#read(response.body, signal);
    if (!signal.aborted) this.#fail();
  }

  #read(body: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<void> {
    return readStream(body, {
      onBytes: () => signal.aborted || this.#watchdog.feed(SILENCE_MS),
      onRetry: (ms) => {
        this.#hintMs = ms;
      },
      onEvent: (name, data, id) => {
        if (!signal.aborted) this.#deliver(name, data, id, signal);
      },
    });
  }

  #deliver(name: string, data: string, id: string | undefined, signal: AbortSignal): void {
    let event: StreamEvent;
    try {
      event = decodeEvent(name, data);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#options.onRefused(error);
      return;
    }
    if (id !== undefined) this.#cursor = id;
    if (event.type === 'reset') this.#cursor = undefined;
    if (event.type === 'hello') this.#opened();
    this.#options.onEvent(event);
    if (event.type === 'bye' && !signal.aborted) this.#fail(event.retryMs);
  }

  #opened(): void {
    this.#failures = 0;
    this.#options.onConnection({ phase: 'open' });
  }

  async #refused(response: Response, signal: AbortSignal): Promise<void> {
    const { ok, status, headers } = response;
    const body = await response.text();
    if (signal.aborted) return;
    if (ok || status >= 500 || status === 429 || status === 408) {
      const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
      this.#fail(seconds > 0 ? seconds * 1000 : undefined);
      return;
    }
    this.leave();
    const problem = decodeProblemDetails(status, body);
    this.#options.onConnection({ phase: 'refused', problem });
  }

  /** The line is gone; comes back by itself, after `delayMs` when the server said so. */
  #fail(delayMs?: number): void {
    this.leave();
    const { random, onConnection } = this.#options;
    const wait = delayMs ?? backoffMs(this.#failures, this.#hintMs, random());
    this.#failures += 1;
    this.#timer = setTimeout(() => this.enter(), wait);
    onConnection({ phase: 'waiting', retryAt: Date.now() + wait });
  }
}
