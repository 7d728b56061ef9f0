import { type BoardLine, openBoardLine } from '@panelcast/client/board-line';
import type { Board } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { Beat, Hello } from '@panelcast/client/protocol/event';
import { panelKeys, type Subscription } from '@panelcast/client/protocol/subscription';
import type { Tabs } from '@panelcast/client/transport/tabs';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelStore } from '../store/panel-store.ts';
import type { ServerClock } from '../store/server-clock.ts';

export interface LiveFeedOptions {
  readonly api: string;
  readonly fetch: typeof fetch;
  readonly store: PanelStore;
  readonly clock: ServerClock;
  /** The browser's other tabs, to share a stream with. */
  readonly tabs: Tabs | undefined;
}

/** One stream led into one store: what is followed, how the line is, whether the page is too old. */
export class LiveFeed {
  readonly outdated: ReadonlySignal<boolean>;
  readonly #line: BoardLine;
  readonly #lost = signal(false);
  readonly #connection = signal<Connection>({ phase: 'connecting' });
  readonly #hasRefused = signal(false);
  readonly #viewers = signal<number | undefined>(undefined);
  readonly #isOtherBuild = signal(false);
  #build: string | undefined;

  constructor({ store, ...options }: LiveFeedOptions) {
    this.#line = openBoardLine({
      ...options,
      newest: store.newest,
      onConnection: (connection) => {
        this.#connection.value = connection;
      },
      onLost: (isLost) => {
        this.#lost.value = isLost;
      },
      onRefused: () => {
        this.#hasRefused.value = true;
      },
      onServer: (event) => this.#hearServer(event),
    });
    this.outdated = computed(() => this.#hasRefused.value || this.#isOtherBuild.value);
  }

  /** Viewers of the instance that this page is connected to. */
  get viewers(): ReadonlySignal<number | undefined> {
    return this.#viewers;
  }

  get connection(): ReadonlySignal<Connection> {
    return this.#connection;
  }

  /** The line is gone for longer than a change of instance takes. */
  get lost(): ReadonlySignal<boolean> {
    return this.#lost;
  }

  get line(): Pick<BoardLine, 'retryNow' | 'suspend' | 'wake'> {
    return this.#line;
  }

  follow(board: Board, subscription: Subscription): void {
    this.#line.follow(subscription, panelKeys(board, subscription));
  }

  #hearServer(event: Hello | Beat): void {
    if (event.type === 'beat') {
      this.#viewers.value = event.viewers;
    } else {
      this.#build ??= event.build;
      this.#isOtherBuild.value = this.#build !== event.build;
    }
  }
}
