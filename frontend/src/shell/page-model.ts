import type { Board, BoardEntry } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { BoardFeed } from '@panelcast/client/store/board-feed';
import type { PanelStore } from '@panelcast/client/store/panel-store';
import type { ServerClock } from '@panelcast/client/store/server-clock';
import type { ReadonlySignal } from '@preact/signals';
import type { Services } from '../engine/services.ts';
import type { Router } from './router.ts';
import type { Settings } from './settings.ts';

/** The board that the address names, once the server has told what it is. */
export type BoardLoad =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly board: Board }
  | { readonly phase: 'failed'; readonly message: string };

/** Everything the shell shows and moves; made in one place, handed to the whole page. */
export interface PageModel {
  readonly router: Router;
  readonly settings: Settings;
  readonly boards: ReadonlySignal<readonly BoardEntry[]>;
  readonly load: ReadonlySignal<BoardLoad>;
  readonly store: PanelStore;
  readonly clock: ServerClock;
  readonly feed: BoardFeed;
  readonly connection: ReadonlySignal<Connection>;
  /** The line is gone for longer than a change of instance takes. */
  readonly lost: ReadonlySignal<boolean>;
  /** The server speaks of things this page does not know, or is another build than at first. */
  readonly outdated: ReadonlySignal<boolean>;
  readonly services: Services;
  readonly retry: () => void;
}
