import type { Board } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { Subscription } from '@panelcast/client/protocol/subscription';
import { BoardFeed } from '@panelcast/client/store/board-feed';
import type { PanelStore } from '@panelcast/client/store/panel-store';
import type { ServerClock } from '@panelcast/client/store/server-clock';
import { type Api, CallError } from '@panelcast/client/transport/api';
import { Stream } from '@panelcast/client/transport/stream';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { LostLine } from './lost-line.ts';

export interface LiveFeedOptions {
  readonly api: Api;
  readonly address: string;
  readonly fetch: typeof fetch;
  readonly store: PanelStore;
  readonly clock: ServerClock;
}

interface Followed {
  readonly board: Board;
  readonly subscription: Subscription;
}

/** One stream led into one store: what is followed, how the line is, whether the page is too old. */
export class LiveFeed {
  readonly feed: BoardFeed;
  readonly outdated: ReadonlySignal<boolean>;
  readonly #api: Api;
  readonly #stream: Stream;
  readonly #line = new LostLine();
  readonly #connection = signal<Connection>({ phase: 'connecting' });
  readonly #hasRefused = signal(false);
  readonly #firstBuild = signal<string | undefined>(undefined);
  #followed: Followed | undefined;

  constructor({ api, address, fetch: fetchLike, store, clock }: LiveFeedOptions) {
    this.#api = api;
    this.feed = new BoardFeed(store, clock, (panel) => this.#refetch(panel));
    this.#stream = new Stream({
      api: address,
      fetch: fetchLike,
      random: Math.random,
      have: () => this.feed.have(),
      onEvent: (event) => {
        this.feed.accept(event);
        if (event.type === 'hello') this.#firstBuild.value ??= event.build;
      },
      onConnection: (connection) => {
        this.#connection.value = connection;
        this.#line.follow(connection);
      },
      onRefused: () => {
        this.#hasRefused.value = true;
      },
    });
    this.outdated = computed(
      () => this.#hasRefused.value || this.#firstBuild.value !== this.feed.build.value,
    );
  }

  get connection(): ReadonlySignal<Connection> {
    return this.#connection;
  }

  get lost(): ReadonlySignal<boolean> {
    return this.#line.lost;
  }

  get stream(): Pick<Stream, 'retryNow' | 'suspend' | 'wake'> {
    return this.#stream;
  }

  follow(board: Board, subscription: Subscription): void {
    this.#followed = { board, subscription };
    this.feed.follow(board, subscription);
    this.#stream.follow(subscription);
  }

  /** The stream spoke of a revision that is not here: a call brings it. */
  async #refetch(panel: string): Promise<void> {
    const followed = this.#followed;
    if (!followed) return;
    try {
      const { board, subscription } = followed;
      const snapshot = await this.#api.panel(board.id, panel, subscription);
      if (followed === this.#followed) this.feed.acceptAnswer(snapshot);
    } catch (error) {
      // A call that fails is made good by the panel's next bucket or change.
      if (!(error instanceof CallError)) throw error;
    }
  }
}
