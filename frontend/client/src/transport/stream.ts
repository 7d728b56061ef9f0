import type { Connection } from '../protocol/connection.ts';
import { decodeEvent } from '../protocol/decode-event.ts';
import type { StreamEvent } from '../protocol/event.ts';
import { decodeProblemDetails } from '../protocol/problem-details.ts';
import { ProtocolError } from '../protocol/reader.ts';
import { type StreamSubscription, subscriptionKey } from '../protocol/subscription.ts';
import { streamAddress } from './address.ts';
import { backoffMs } from './backoff.ts';
import type { Line } from './line.ts';
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
 * A stream of its own. Follows one subscription at a time and reconnects until it is closed or
 * refused for good; resumes from its cursor on any instance. A cursor is dropped with the
 * subscription it belongs to.
 */
export class Stream implements Line {
  readonly #options: StreamOptions;
  readonly #watchdog = new Watchdog(() => this.#fail(undefined));
  #subscription: StreamSubscription | undefined;
  #cursor: string | undefined;
  #attempt: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #hintMs: number | undefined;
  #suspended = false;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  /** Where the next attempt resumes; in the call of an event already behind that event. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** @param cursor where somebody else left this subscription */
  follow(subscription: StreamSubscription, cursor?: string): void {
    const before = this.#subscription;
    if (before && subscriptionKey(before) === subscriptionKey(subscription)) return;
    this.#subscription = subscription;
    this.#cursor = cursor;
    this.#failures = 0;
    if (!this.#suspended) this.#connect();
  }

  retryNow(): void {
    if (this.#timer !== undefined) this.#connect();
  }

  suspend(): void {
    this.#suspended = true;
    this.#hangUp();
    this.#options.onConnection({ phase: 'hidden' });
  }

  wake(): void {
    if (this.#suspended) {
      this.#suspended = false;
      this.#connect();
    } else {
      this.retryNow();
    }
  }

  close(): void {
    this.#hangUp();
    this.#subscription = undefined;
    this.#options.onConnection({ phase: 'closed' });
  }

  #hangUp(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#watchdog.stop();
    this.#attempt?.abort();
    this.#attempt = undefined;
  }

  #connect(): void {
    this.#hangUp();
    const subscription = this.#subscription;
    if (!subscription) return;
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#options.onConnection({ phase: 'connecting' });
    this.#watchdog.feed(ANSWER_MS);
    this.#run(subscription, attempt).catch(() => {
      if (attempt === this.#attempt) this.#fail(undefined);
    });
  }

  async #run(subscription: StreamSubscription, attempt: AbortController): Promise<void> {
    const { api, have } = this.#options;
    const known = { ...(this.#cursor !== undefined && { cursor: this.#cursor }), have: have() };
    const response = await this.#options.fetch(streamAddress(api, subscription, known), {
      headers: {
        Accept: 'text/event-stream',
        ...(known.cursor !== undefined && { 'Last-Event-ID': known.cursor }),
      },
      cache: 'no-store',
      signal: attempt.signal,
    });
    if (attempt !== this.#attempt) return;
    if (!response.ok || !response.body) return this.#refused(response, attempt);
    await this.#read(response.body, attempt);
    if (attempt === this.#attempt) this.#fail(undefined);
  }

  #read(body: ReadableStream<Uint8Array>, attempt: AbortController): Promise<void> {
    const isCurrent = () => attempt === this.#attempt;
    return readStream(body, {
      onBytes: () => isCurrent() && this.#watchdog.feed(SILENCE_MS),
      onRetry: (ms) => {
        this.#hintMs = ms;
      },
      onEvent: (name, data, id) => {
        if (isCurrent()) this.#deliver(name, data, id);
      },
    });
  }

  #deliver(name: string, data: string, id: string | undefined): void {
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
    if (event.type === 'bye') this.#fail(event.retryMs);
  }

  #opened(): void {
    this.#failures = 0;
    this.#options.onConnection({ phase: 'open' });
  }

  async #refused(response: Response, attempt: AbortController): Promise<void> {
    const isPassing = response.status >= 500 || response.status === 429 || response.status === 408;
    const body = await response.text();
    if (attempt !== this.#attempt) return;
    if (isPassing || response.ok) {
      const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
      this.#fail(Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined);
      return;
    }
    this.#hangUp();
    const problem = decodeProblemDetails(response.status, body);
    this.#options.onConnection({ phase: 'refused', problem });
  }

  /** The line is gone; comes back by itself, after `delayMs` when the server said so. */
  #fail(delayMs: number | undefined): void {
    this.#hangUp();
    const { random, onConnection } = this.#options;
    const wait = delayMs ?? backoffMs(this.#failures, this.#hintMs, random());
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#connect(), wait);
    onConnection({ phase: 'waiting', retryAt: Date.now() + wait });
  }
}
