import type {
  Beat,
  Fresh,
  Hello,
  PanelPatch,
  PanelSnapshot,
  StreamEvent,
} from '../protocol/event.ts';
import { mergePatch } from '../protocol/merge-patch.ts';
import { type Known, type NewestPanels, snapshotOf } from './newest-panels.ts';
import type { ServerTime } from './server-time.ts';

export interface FeedOptions {
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

export interface BoardFeed {
  /** From now on events belong to these panels, each with the key that it is known by. */
  follow(keys: Iterable<readonly [panel: string, key: string]>): void;
  /** What is known of the subscribed panels, in the form of the stream's `have=`. */
  have(): string;
  accept(event: StreamEvent): void;
  /** Takes the answer of the call that was asked for. */
  acceptAnswer(snapshot: PanelSnapshot): void;
  /** What is known now. */
  state(): FeedState;
  /** Takes over what another feed knows, except what is known here and newer. */
  adopt(state: FeedState): void;
}

/**
 * Leads the events of one board's stream to the keys of the panels that are subscribed now. Events
 * of panels that are not are ignored: they were on their way when the subscription changed.
 */
export function openFeed({ newest, clock, fetchPanel, onServer }: FeedOptions): BoardFeed {
  let keys: ReadonlyMap<string, string> = new Map();
  let hello: Hello | undefined;

  /** What neither is whole nor builds on what is known is no use: the panel is asked for. */
  function take(key: string, event: PanelSnapshot | PanelPatch | Fresh): void {
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

  function known(): Known[] {
    return [...keys.values()].flatMap((key) => newest.get(key) ?? []);
  }

  function withKey(panel: string, use: (key: string) => void): void {
    const key = keys.get(panel);
    if (key !== undefined) use(key);
  }

  function accept(event: StreamEvent): void {
    if ('panel' in event) withKey(event.panel, (key) => take(key, event));
    else if ('serverTime' in event) {
      if (event.type === 'beat') clock.read(event.serverTime);
      else {
        hello = event;
        clock.restart(event.serverTime);
      }
      onServer?.(event);
    }
  }

  function acceptAnswer(snapshot: PanelSnapshot): void {
    withKey(snapshot.panel, (key) => newest.putAnswer(key, snapshot));
  }

  return {
    follow: (now) => {
      keys = new Map(now);
    },
    have: () =>
      known()
        .map(({ panel, content }) => `${panel}~${content.revision}`)
        .join(','),
    accept,
    acceptAnswer,
    state: () => ({
      hello: hello && { ...hello, serverTime: clock.now() ?? hello.serverTime },
      snapshots: known().map(snapshotOf),
    }),
    adopt: (state) => {
      if (state.hello) accept(state.hello);
      state.snapshots.forEach(acceptAnswer);
    },
  };
}
