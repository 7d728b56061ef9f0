import type { Connection } from './protocol/connection.ts';
import { ProtocolError } from './protocol/decode.ts';
import type { Beat, Hello } from './protocol/event.ts';
import { type StreamSubscription, subscriptionKey } from './protocol/subscription.ts';
import { openFeed } from './store/board-feed.ts';
import type { NewestPanels } from './store/newest-panels.ts';
import type { ServerTime } from './store/server-time.ts';
import { panelAddress } from './transport/address.ts';
import type { Line } from './transport/line.ts';
import { watchLoss } from './transport/lost-line.ts';
import { panelAnswer, READING_MS } from './transport/panel-answer.ts';
import { openLine } from './transport/shared-stream.ts';
import type { Tabs } from './transport/tabs.ts';

const AGAIN_MS = 5_000;

export interface BoardLineOptions {
  readonly api: string;
  readonly fetch: typeof fetch;
  /** The browser's other tabs, to share a stream with. */
  readonly tabs: Tabs | null | undefined;
  readonly newest: NewestPanels;
  readonly clock: ServerTime;
  readonly onConnection: (connection: Connection) => void;
  /** The line is gone for longer than a change of instance takes, or is back. */
  readonly onLost: (isLost: boolean) => void;
  /** Something came that this version does not know; it is left out. */
  readonly onRefused: (error: ProtocolError) => void;
  /** What the server says of itself. */
  readonly onServer?: (event: Hello | Beat) => void;
}

export interface BoardLine extends Omit<Line, 'follow'> {
  /**
   * Follows a subscription from now on, of which every panel has a key that it is known by; the same
   * one again changes nothing.
   */
  follow(
    subscription: StreamSubscription,
    keys: Iterable<readonly [panel: string, key: string]>,
  ): void;
}

/**
 * Brings the newest of every panel of one subscription at a time. A revision that was missed is asked
 * for by calls until one succeeds: a panel that changes seldom would stay old for long.
 */
export function openBoardLine(options: BoardLineOptions): BoardLine {
  const { api, fetch: call, tabs, onConnection, onLost, onRefused } = options;
  const watch = watchLoss(onLost);
  const feed = openFeed({ ...options, fetchPanel });
  /** Panels that are asked for again soon. */
  let missed = new Set<string>();
  let followed: StreamSubscription | undefined;

  const line = openLine(
    {
      ...options,
      random: Math.random,
      have: feed.have,
      onEvent: feed.accept,
      onConnection: (connection) => {
        watch(connection);
        onConnection(connection);
      },
    },
    feed,
    tabs,
  );

  async function fetchPanel(panel: string): Promise<void> {
    const of = missed;
    const view = followed as StreamSubscription;
    try {
      const signal = AbortSignal.timeout(READING_MS);
      const answer = await call(panelAddress(api, view.board, panel, view), { signal });
      if (!answer.ok) throw new Error();
      const snapshot = panelAnswer(answer.headers, await answer.json());
      if (of === missed) feed.acceptAnswer(snapshot);
    } catch (error) {
      if (error instanceof ProtocolError) onRefused(error);
      else askAgain(panel, of);
    }
  }

  function askAgain(panel: string, of: Set<string>): void {
    if (of.has(panel)) return;
    of.add(panel);
    setTimeout(
      () => {
        of.delete(panel);
        if (of === missed) void fetchPanel(panel);
      },
      AGAIN_MS * (1 + Math.random()),
    );
  }

  return {
    ...line,
    follow: (subscription, keys) => {
      feed.follow(keys);
      if (followed && subscriptionKey(followed) === subscriptionKey(subscription)) return;
      followed = subscription;
      missed = new Set();
      line.follow(subscription);
    },
    close: () => {
      missed = new Set();
      line.close();
    },
  };
}
