import type { StreamSubscription } from '../protocol/subscription.ts';

/** What brings the events of one subscription at a time. */
export interface Line {
  /** Follows a subscription from now on. */
  follow(subscription: StreamSubscription): void;
  /** Attempts at once, if an attempt is being waited for or nothing is heard any more. */
  retryNow(): void;
  /** Leaves the line until {@link wake}; where it was is kept. */
  suspend(): void;
  /** Back from {@link suspend}, or a good moment to try again. */
  wake(): void;
  close(): void;
}

/** Where the events of one subscription are heard, from {@link enter} until it is left for good. */
export interface Place {
  /** Up to where the subscription is known. */
  readonly cursor: string | undefined;
  enter(): void;
  /** As {@link Line.retryNow}. */
  retryNow(): void;
  /** Without a word; the cursor stays. */
  leave(): void;
}
