import type { Beat, Hello, PanelPatch, PanelSnapshot, StreamEvent } from '../protocol/event.ts';
import { mergePatch } from '../protocol/merge-patch.ts';
import { type NewestPanels, snapshotOf } from './newest-panels.ts';
import type { ServerTime } from './server-time.ts';

export interface BoardFeedOptions {
  readonly newest: NewestPanels;
  readonly clock: ServerTime;
  /** Asks for one panel by a call, because the stream spoke of a revision that is not known here. */
  readonly fetchPanel: (panel: string) => void;
  /** What the server says of itself. */
  readonly onServer?: (event: Hello | Beat) => void;
}

/** Everything that a feed knows, for another one with the same subscription. */
export interface FeedState {
  readonly hello: Hello | undefined;
  readonly snapshots: readonly PanelSnapshot[];
}

/**
 * Leads the events of one board's stream to the keys of the panels that are subscribed now. Events
 * of panels that are not are ignored: they were on their way when the subscription changed.
 */
export class BoardFeed {
  readonly #options: BoardFeedOptions;
  #keys: ReadonlyMap<string, string> = new Map();
  #hello: Hello | undefined;

  constructor(options: BoardFeedOptions) {
    this.#options = options;
  }

  /** From now on events belong to these panels, each with the key that it is known by. */
  follow(keys: Iterable<readonly [panel: string, key: string]>): void {
    this.#keys = new Map(keys);
  }

  /** What is known of the subscribed panels, in the form of the stream's `have=`. */
  have(): string {
    return this.#known()
      .map(({ panel, content }) => `${panel}~${content.revision}`)
      .join(',');
  }

  accept(event: StreamEvent): void {
    const { newest, clock, fetchPanel, onServer } = this.#options;
    switch (event.type) {
      case 'hello':
        this.#hello = event;
        clock.restart(event.serverTime);
        onServer?.(event);
        break;
      case 'beat':
        clock.read(event.serverTime);
        onServer?.(event);
        break;
      case 'panel':
        this.#withKey(event.panel, (key) => newest.put(key, event));
        break;
      case 'patch':
        this.#withKey(event.panel, (key) => this.#patch(key, event));
        break;
      case 'fresh':
        this.#withKey(event.panel, (key) => {
          const isKnown = newest.freshen(key, event.revision, event.times);
          if (!isKnown) fetchPanel(event.panel);
        });
        break;
      case 'reset':
      case 'bye':
        break;
    }
  }

  /** Takes the answer of the call that was asked for. */
  acceptAnswer(snapshot: PanelSnapshot): void {
    this.#withKey(snapshot.panel, (key) => this.#options.newest.putAnswer(key, snapshot));
  }

  /** What is known now. */
  state(): FeedState {
    const serverTime = this.#options.clock.now();
    const hello =
      this.#hello && serverTime !== undefined ? { ...this.#hello, serverTime } : undefined;
    return { hello, snapshots: this.#known().map(snapshotOf) };
  }

  /** Takes over what another feed knows, except what is known here and newer. */
  adopt({ hello, snapshots }: FeedState): void {
    if (hello) this.accept(hello);
    for (const snapshot of snapshots) this.acceptAnswer(snapshot);
  }

  /** A patch of what is shown becomes the whole panel; any other is no use. */
  #patch(key: string, patch: PanelPatch): void {
    const { newest, fetchPanel } = this.#options;
    const known = newest.get(key)?.content;
    const { baseRevision, patch: changes, ...rest } = patch;
    if (known?.revision === patch.revision) newest.freshen(key, patch.revision, patch.times);
    else if (known?.revision !== baseRevision) fetchPanel(patch.panel);
    else {
      const data = mergePatch(known.data, changes);
      newest.put(key, { ...rest, type: 'panel', status: 'ok', data });
    }
  }

  #known() {
    return [...this.#keys.values()].flatMap((key) => this.#options.newest.get(key) ?? []);
  }

  #withKey(panel: string, use: (key: string) => void): void {
    const key = this.#keys.get(panel);
    if (key !== undefined) use(key);
  }
}
