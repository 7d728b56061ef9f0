import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Board } from '../protocol/board.ts';
import type { PanelSnapshot, StreamEvent } from '../protocol/event.ts';
import { panelKey, type Subscription, subscribedPanels } from '../protocol/subscription.ts';
import type { PanelStore } from './panel-store.ts';
import type { ServerClock } from './server-clock.ts';

/** Asks for one panel by a call, because the stream spoke of a revision that is not known here. */
export type FetchPanel = (panel: string) => void;

/**
 * Leads the events of one board's stream to the slots of the panels that are subscribed now. Events
 * of panels that are not are ignored: they were on their way when the subscription changed.
 */
export class BoardFeed {
  readonly #store: PanelStore;
  readonly #clock: ServerClock;
  readonly #fetchPanel: FetchPanel;
  readonly #viewers = signal<number | undefined>(undefined);
  readonly #build = signal<string | undefined>(undefined);
  #keys: ReadonlyMap<string, string> = new Map();

  constructor(store: PanelStore, clock: ServerClock, fetchPanel: FetchPanel) {
    this.#store = store;
    this.#clock = clock;
    this.#fetchPanel = fetchPanel;
  }

  /** Viewers of the instance that this page is connected to. */
  get viewers(): ReadonlySignal<number | undefined> {
    return this.#viewers;
  }

  /** Build of the server that answered last. */
  get build(): ReadonlySignal<string | undefined> {
    return this.#build;
  }

  /** From now on events belong to this subscription. */
  follow(board: Board, subscription: Subscription): void {
    const panels = subscribedPanels(board, subscription.tab);
    this.#keys = new Map(
      panels.map((panel) => [panel.id, panelKey(board.id, panel, subscription)]),
    );
  }

  /** What is known of the subscribed panels, in the form of the stream's `have=`. */
  have(): string {
    return [...this.#keys]
      .flatMap(([panel, key]) => {
        const revision = this.#store.revision(key);
        return revision === undefined ? [] : [`${panel}~${revision}`];
      })
      .join(',');
  }

  accept(event: StreamEvent): void {
    switch (event.type) {
      case 'hello':
        this.#clock.restart(event.serverTime);
        this.#build.value = event.build;
        break;
      case 'beat':
        this.#clock.read(event.serverTime);
        this.#viewers.value = event.viewers;
        break;
      case 'panel':
        this.#withKey(event.panel, (key) => this.#store.put(key, event));
        break;
      case 'fresh':
        this.#withKey(event.panel, (key) => {
          const known = this.#store.freshen(key, event.revision, event.times);
          if (!known) this.#fetchPanel(event.panel);
        });
        break;
      case 'reset':
      case 'bye':
        break;
    }
  }

  /** Takes the answer of the call that was asked for. */
  acceptAnswer(snapshot: PanelSnapshot): void {
    this.#withKey(snapshot.panel, (key) => this.#store.putAnswer(key, snapshot));
  }

  #withKey(panel: string, use: (key: string) => void): void {
    const key = this.#keys.get(panel);
    if (key !== undefined) use(key);
  }
}
