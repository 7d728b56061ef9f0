import { type Connection, isForbidden } from './protocol/connection.ts';
import { ProtocolError } from './protocol/decode.ts';
import type { PanelSnapshot } from './protocol/event.ts';
import type { StreamSubscription } from './protocol/subscription.ts';
import { BoardFeed } from './store/board-feed.ts';
import { NewestPanels, snapshotOf } from './store/newest-panels.ts';
import { type PanelState, panelState } from './store/panel-state.ts';
import { ServerTime } from './store/server-time.ts';
import { API, panelAddress } from './transport/address.ts';
import { panelAnswer, READING_MS } from './transport/panel-answer.ts';
import { openLine } from './transport/shared-stream.ts';
import { browserTabs, type Tabs } from './transport/tabs.ts';
import { watchVisibility } from './transport/visibility.ts';

/** A change of instance takes less. */
const PATIENCE_MS = 2_000;

export interface SubscribeOptions {
  readonly panels: readonly string[];
  readonly variables?: StreamSubscription['variables'];
  /** Slowest wanted bucket in seconds. */
  readonly refresh?: number;
  /** Where the API is; without it `/api/v1` of the page. */
  readonly api?: string;
  /** For headers of your own. With it the stream is not shared, unless `tabs` is given too. */
  readonly fetch?: typeof fetch;
  /** How tabs of a browser find each other; `null` keeps the stream to this one. */
  readonly tabs?: Tabs | null;
  readonly onConnection?: (connection: Connection) => void;
  /** Something came that this version does not know; it is left out. */
  readonly onRefused?: (error: ProtocolError) => void;
}

/** A panel as it is now. */
export interface LivePanel extends PanelSnapshot {
  /** Whether its content is another one than at the call before; else only its times moved. */
  readonly isNew: boolean;
}

export interface Subscribed {
  readonly connection: Connection;
  /** The server's time in milliseconds, `undefined` before the first contact. */
  now(): number | undefined;
  /** What to tell of a panel, or of one that has not come yet: its age, failure and the line. */
  state(panel: LivePanel | undefined): PanelState;
  retryNow(): void;
  close(): void;
}

/**
 * Shows panels of a board live until it is closed: every panel once as soon as it is known, then at
 * every change of its content or times. Reconnects by itself and resumes where it was; in a browser
 * tabs that subscribe to the same share one stream, and a page that nobody looks at has none.
 *
 * @throws RangeError without panels
 */
export function subscribe(
  board: string,
  options: SubscribeOptions,
  onPanel: (panel: LivePanel) => void,
): Subscribed {
  const { panels, variables = {}, refresh, api: address = API } = options;
  if (panels.length === 0) throw new RangeError('subscribe needs at least one panel');
  const call: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const view = { variables, ...(refresh !== undefined && { refresh }) };
  const clock = new ServerTime(() => performance.now());
  let connection: Connection = { phase: 'connecting' };
  let lostAt: number | undefined;

  const newest = new NewestPanels((_, known, isNew) => onPanel({ ...snapshotOf(known), isNew }));
  const feed = new BoardFeed({ newest, clock, fetchPanel });
  feed.follow(panels.map((panel) => [panel, panel]));

  const line = openLine(
    {
      api: address,
      fetch: call,
      random: Math.random,
      have: () => feed.have(),
      onEvent: (event) => feed.accept(event),
      onConnection: (now) => {
        connection = now;
        if (now.phase === 'open') lostAt = undefined;
        else if (now.phase === 'waiting') lostAt ??= performance.now();
        options.onConnection?.(now);
      },
      onRefused: (error) => options.onRefused?.(error),
    },
    { state: () => feed.state(), adopt: (state) => feed.adopt(state) },
    options.tabs === undefined && !options.fetch ? browserTabs() : (options.tabs ?? undefined),
  );
  const unwatch =
    typeof document === 'object' &&
    watchVisibility(
      document,
      () => line.suspend(),
      () => line.wake(),
    );
  line.follow({ board, panels, ...view });

  /** The stream spoke of a revision that is not here: a call brings it. */
  async function fetchPanel(panel: string): Promise<void> {
    try {
      const signal = AbortSignal.timeout(READING_MS);
      const answer = await call(panelAddress(address, board, panel, view), { signal });
      if (answer.ok) feed.acceptAnswer(panelAnswer(answer.headers, await answer.json()));
    } catch (error) {
      // A call that fails is made good by the panel's next bucket or change.
      if (error instanceof ProtocolError) options.onRefused?.(error);
    }
  }

  return {
    get connection() {
      return connection;
    },
    now: () => clock.now(),
    state: (panel) =>
      panelState({
        content: panel,
        times: panel?.times,
        now: clock.now(),
        paused: false,
        connected: !isLost(connection, lostAt),
        forbidden: isForbidden(connection),
      }),
    retryNow: () => line.retryNow(),
    close: () => {
      if (unwatch) unwatch();
      line.close();
    },
  };
}

/** A line that is back soon, after a change of instance, was not lost. */
function isLost({ phase }: Connection, lostAt: number | undefined): boolean {
  if (phase === 'refused' || phase === 'closed') return true;
  return lostAt !== undefined && performance.now() - lostAt >= PATIENCE_MS;
}
