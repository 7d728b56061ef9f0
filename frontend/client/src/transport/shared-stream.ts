import { type StreamSubscription, subscriptionKey } from '../protocol/subscription.ts';
import type { Line } from './line.ts';
import { type Handover, Seat } from './seat.ts';
import { Stream, type StreamOptions } from './stream.ts';
import type { Tabs } from './tabs.ts';

/**
 * One stream for all tabs of a browser that follow the same; each sees events and connection as if
 * the stream were its own.
 */
export class SharedStream<S> implements Line {
  readonly #options: StreamOptions;
  readonly #handover: Handover<S>;
  readonly #tabs: Tabs;
  #subscription: StreamSubscription | undefined;
  #seat: Seat<S> | undefined;
  #cursor: string | undefined;
  #isSuspended = false;

  constructor(options: StreamOptions, handover: Handover<S>, tabs: Tabs) {
    this.#options = options;
    this.#handover = handover;
    this.#tabs = tabs;
  }

  follow(subscription: StreamSubscription): void {
    const before = this.#subscription;
    if (before && subscriptionKey(before) === subscriptionKey(subscription)) return;
    this.#leave();
    this.#subscription = subscription;
    this.#cursor = undefined;
    if (!this.#isSuspended) this.#sit();
  }

  retryNow(): void {
    this.#seat?.retryNow();
  }

  suspend(): void {
    this.#isSuspended = true;
    this.#leave();
    this.#options.onConnection({ phase: 'hidden' });
  }

  wake(): void {
    if (this.#isSuspended) {
      this.#isSuspended = false;
      this.#sit();
    } else {
      this.retryNow();
    }
  }

  close(): void {
    this.#leave();
    this.#subscription = undefined;
    this.#options.onConnection({ phase: 'closed' });
  }

  #sit(): void {
    const subscription = this.#subscription;
    if (!subscription) return;
    this.#seat = new Seat(subscription, this.#cursor, this.#options, this.#handover, this.#tabs);
  }

  #leave(): void {
    const seat = this.#seat;
    this.#seat = undefined;
    if (!seat) return;
    this.#cursor = seat.cursor;
    seat.leave();
  }
}

/** A stream that tabs share, or one of its own where tabs cannot find each other. */
export function openLine<S>(
  options: StreamOptions,
  handover: Handover<S>,
  tabs: Tabs | undefined,
): Line {
  return tabs ? new SharedStream(options, handover, tabs) : new Stream(options);
}
