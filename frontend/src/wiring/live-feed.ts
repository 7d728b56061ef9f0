import type { Board } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { Beat, Hello, StreamEvent } from '@panelcast/client/protocol/event';
import { panelKeys, type Subscription } from '@panelcast/client/protocol/subscription';
import { BoardFeed, type FeedState } from '@panelcast/client/store/board-feed';
import type { Api } from '@panelcast/client/transport/api';
import { CallError } from '@panelcast/client/transport/call';
import type { Line } from '@panelcast/client/transport/line';
import { openLine } from '@panelcast/client/transport/shared-stream';
import type { Tabs } from '@panelcast/client/transport/tabs';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelStore } from '../store/panel-store.ts';
import type { ServerClock } from '../store/server-clock.ts';
import { LostLine } from './lost-line.ts';

export interface LiveFeedOptions {
  readonly api: Api;
  readonly address: string;
  readonly fetch: typeof fetch;
  readonly store: PanelStore;
  readonly clock: ServerClock;
  /** The browser's other tabs, to share a stream with. */
  readonly tabs: Tabs | undefined;
}

interface Followed {
  readonly board: Board;
  readonly subscription: Subscription;
}

/** One stream led into one store: what is followed, how the line is, whether the page is too old. */
export class LiveFeed {
  readonly outdated: ReadonlySignal<boolean>;
  readonly #api: Api;
  readonly #feed: BoardFeed;
  readonly #line: Line;
  readonly #loss = new LostLine();
  readonly #connection = signal<Connection>({ phase: 'connecting' });
  readonly #hasRefused = signal(false);
  readonly #viewers = signal<number | undefined>(undefined);
  readonly #isOtherBuild = signal(false);
  #build: string | undefined;
  #followed: Followed | undefined;

  constructor({ api, address, fetch: fetchLike, store, clock, tabs }: LiveFeedOptions) {
    this.#api = api;
    this.#feed = new BoardFeed({
      newest: store.newest,
      clock,
      fetchPanel: (panel) => this.#refetch(panel),
      onServer: (event) => this.#hearServer(event),
    });
    const options = {
      api: address,
      fetch: fetchLike,
      random: Math.random,
      have: () => this.#feed.have(),
      onEvent: (event: StreamEvent) => this.#feed.accept(event),
      onConnection: (connection: Connection) => {
        this.#connection.value = connection;
        this.#loss.follow(connection);
      },
      onRefused: () => {
        this.#hasRefused.value = true;
      },
    };
    const handover = {
      state: () => this.#feed.state(),
      adopt: (state: FeedState) => this.#feed.adopt(state),
    };
    this.#line = openLine(options, handover, tabs);
    this.outdated = computed(() => this.#hasRefused.value || this.#isOtherBuild.value);
  }

  /** Viewers of the instance that this page is connected to. */
  get viewers(): ReadonlySignal<number | undefined> {
    return this.#viewers;
  }

  get connection(): ReadonlySignal<Connection> {
    return this.#connection;
  }

  get lost(): ReadonlySignal<boolean> {
    return this.#loss.lost;
  }

  get line(): Pick<Line, 'retryNow' | 'suspend' | 'wake'> {
    return this.#line;
  }

  follow(board: Board, subscription: Subscription): void {
    this.#followed = { board, subscription };
    this.#feed.follow(panelKeys(board, subscription));
    this.#line.follow(subscription);
  }

  #hearServer(event: Hello | Beat): void {
    if (event.type === 'beat') {
      this.#viewers.value = event.viewers;
    } else {
      this.#build ??= event.build;
      this.#isOtherBuild.value = this.#build !== event.build;
    }
  }

  /** The stream spoke of a revision that is not here: a call brings it. */
  async #refetch(panel: string): Promise<void> {
    const followed = this.#followed;
    if (!followed) return;
    try {
      const { board, subscription } = followed;
      const snapshot = await this.#api.panel(board.id, panel, subscription);
      if (followed === this.#followed) this.#feed.acceptAnswer(snapshot);
    } catch (error) {
      // A call that fails is made good by the panel's next bucket or change.
      if (!(error instanceof CallError)) throw error;
    }
  }
}
