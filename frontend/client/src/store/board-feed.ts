import type {
  Beat,
  Fresh,
  Hello,
  PanelPatch,
  PanelSnapshot,
  StreamEvent,
} from '../protocol/event.ts';
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
    const { clock, onServer } = this.#options;
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
      case 'patch':
      case 'fresh':
        this.#withKey(event.panel, (key) => this.#take(key, event));
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

  /** What neither is whole nor builds on what is known is no use: the panel is asked for. */
  #take(key: string, event: PanelSnapshot | PanelPatch | Fresh): void {
    const { newest, fetchPanel } = this.#options;
    if (event.type === 'panel') newest.put(key, event);
    else if (!newest.freshen(key, event.revision, event.times)) {
      const known = newest.get(key)?.content;
      if (event.type === 'patch' && known?.revision === event.baseRevision) {
        const { baseRevision, patch, ...rest } = event;
        const data = mergePatch(known.data, patch);
        newest.put(key, { ...rest, type: 'panel', status: 'ok', data });
      } else fetchPanel(event.panel);
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
