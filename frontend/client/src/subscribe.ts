import { openBoardLine } from './board-line.ts';
import { type Connection, isForbidden } from './protocol/connection.ts';
import type { ProtocolError } from './protocol/decode.ts';
import type { PanelSnapshot } from './protocol/event.ts';
import type { StreamSubscription } from './protocol/subscription.ts';
import { NewestPanels, snapshotOf } from './store/newest-panels.ts';
import { type PanelState, panelState } from './store/panel-state.ts';
import { ServerTime } from './store/server-time.ts';
import { API } from './transport/address.ts';
import { browserTabs, type Tabs } from './transport/tabs.ts';
import { watchVisibility } from './transport/visibility.ts';

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
  const { panels, variables = {}, refresh, api = API } = options;
  if (panels.length === 0) throw new RangeError('subscribe needs at least one panel');
  const clock = new ServerTime();
  let connection: Connection = { phase: 'connecting' };
  let isLost = false;

  const line = openBoardLine({
    api,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    tabs: options.tabs === undefined && !options.fetch ? browserTabs() : options.tabs,
    newest: new NewestPanels((_, known, isNew) => tell(onPanel, { ...snapshotOf(known), isNew })),
    clock,
    onConnection: (now) => {
      connection = now;
      tell(options.onConnection, now);
    },
    onLost: (now) => {
      isLost = now;
    },
    onRefused: (error) => tell(options.onRefused, error),
  });
  const unwatch =
    typeof document === 'object' && watchVisibility(document, line.suspend, line.wake);
  line.follow(
    { board, panels, variables, ...(refresh !== undefined && { refresh }) },
    panels.map((panel) => [panel, panel]),
  );

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
        connected: !isLost,
        forbidden: isForbidden(connection),
      }),
    retryNow: line.retryNow,
    close: () => {
      if (unwatch) unwatch();
      line.close();
    },
  };
}

/** What the caller throws is the caller's: it ends neither the stream nor what else is told. */
function tell<T>(callback: ((news: T) => void) | undefined, news: T): void {
  try {
    callback?.(news);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
