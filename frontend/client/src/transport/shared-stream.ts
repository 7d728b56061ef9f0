import { type StreamSubscription, subscriptionKey } from '../protocol/subscription.ts';
import type { Line, Place } from './line.ts';
import { type Handover, Seat } from './seat.ts';
import { Stream, type StreamOptions } from './stream.ts';
import type { Tabs } from './tabs.ts';

/** Takes one place after the other; a cursor is dropped with the subscription it belongs to. */
class PlacedLine implements Line {
  readonly #onConnection: StreamOptions['onConnection'];
  readonly #open: (subscription: StreamSubscription, cursor: string | undefined) => Place;
  #subscription: StreamSubscription | undefined;
  #place: Place | undefined;
  #cursor: string | undefined;
  #isSuspended = false;

  constructor(
    onConnection: StreamOptions['onConnection'],
    open: (subscription: StreamSubscription, cursor: string | undefined) => Place,
  ) {
    this.#onConnection = onConnection;
    this.#open = open;
  }

  follow(subscription: StreamSubscription): void {
    const before = this.#subscription;
    if (before && subscriptionKey(before) === subscriptionKey(subscription)) return;
    this.#exit();
    this.#subscription = subscription;
    this.#cursor = undefined;
    if (!this.#isSuspended) this.#enter();
  }

  retryNow(): void {
    this.#place?.retryNow();
  }

  suspend(): void {
    this.#isSuspended = true;
    this.#exit();
    this.#onConnection({ phase: 'hidden' });
  }

  wake(): void {
    if (this.#isSuspended) {
      this.#isSuspended = false;
      this.#enter();
    } else {
      this.retryNow();
    }
  }

  close(): void {
    this.#exit();
    this.#subscription = undefined;
    this.#onConnection({ phase: 'closed' });
  }

  #enter(): void {
    if (!this.#subscription) return;
    this.#place = this.#open(this.#subscription, this.#cursor);
    this.#place.enter();
  }

  #exit(): void {
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    this.#cursor = place.cursor;
    place.leave();
  }
}

/**
 * One stream for all tabs of a browser that follow the same, each of which sees events and connection
 * as if the stream were its own; or one of its own where tabs cannot find each other.
 */
export function openLine<S>(
  options: StreamOptions,
  handover: Handover<S>,
  tabs: Tabs | undefined,
): Line {
  return new PlacedLine(options.onConnection, (subscription, cursor) =>
    tabs
      ? new Seat(subscription, cursor, options, handover, tabs)
      : new Stream(subscription, cursor, options),
  );
}
