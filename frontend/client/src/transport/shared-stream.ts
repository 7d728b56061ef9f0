import type { StreamSubscription } from '../protocol/subscription.ts';
import type { Line, Place } from './line.ts';
import { type Handover, openSeat } from './seat.ts';
import { openStream, type StreamOptions } from './stream.ts';
import type { Tabs } from './tabs.ts';

/**
 * One stream for all tabs of a browser that follow the same, each of which sees events and connection
 * as if the stream were its own; or one of its own where tabs cannot find each other. A cursor is
 * dropped with the subscription it belongs to.
 */
export function openLine<S>(
  options: StreamOptions,
  handover: Handover<S>,
  tabs: Tabs | null | undefined,
): Line {
  const { onConnection } = options;
  let followed: StreamSubscription | undefined;
  let place: Place | undefined;
  let cursor: string | undefined;
  let isSuspended = false;

  function enter(): void {
    if (!followed || isSuspended) return;
    place = tabs
      ? openSeat(followed, cursor, options, handover, tabs)
      : openStream(followed, cursor, options);
    place.enter();
  }

  function exit(): void {
    if (!place) return;
    cursor = place.cursor();
    place.leave();
    place = undefined;
  }

  return {
    follow: (subscription) => {
      exit();
      followed = subscription;
      cursor = undefined;
      enter();
    },
    retryNow: () => place?.retry(true),
    suspend: () => {
      isSuspended = true;
      exit();
      onConnection({ phase: 'hidden' });
    },
    wake: () => {
      if (isSuspended) {
        isSuspended = false;
        enter();
      } else place?.retry(false);
    },
    close: () => {
      exit();
      followed = undefined;
      onConnection({ phase: 'closed' });
    },
  };
}
