import type { StreamSubscription } from '../protocol/subscription.ts';

/** What brings the events of one subscription at a time. */
export interface Line {
  /** Follows a subscription from now on. */
  follow(subscription: StreamSubscription): void;
  /** Somebody asks for an attempt: made at once, unless one is under way or the line is well. */
  retryNow(): void;
  /** Leaves the line until {@link wake}; where it was is kept. */
  suspend(): void;
  /**
   * Back from {@link suspend}, at once; or a good moment to try again, not before the time that the
   * server named when it sent everybody away.
   */
  wake(): void;
  close(): void;
}

/** Where the events of one subscription are heard, from {@link enter} until it is left for good. */
export interface Place {
  /** Up to where the subscription is known. */
  cursor(): string | undefined;
  enter(): void;
  /** As {@link Line.retryNow}, or else as {@link Line.wake}. */
  retry(isAsked: boolean): void;
  /** Without a word; the cursor stays. */
  leave(): void;
}
