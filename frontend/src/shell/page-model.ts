import type { Board, BoardEntry } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '../core/language/language.ts';
import type { Phrases } from '../core/language/phrases.ts';
import type { Services } from '../engine/services.ts';
import type { OpenForms } from '../panels/panel-ambience.ts';
import type { PanelStore } from '../store/panel-store.ts';
import type { ServerClock } from '../store/server-clock.ts';
import type { Router } from './router.ts';
import type { Settings } from './settings.ts';

/** The board that the address names, once the server has told what it is. */
export type BoardLoad =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly board: Board }
  | { readonly phase: 'failed'; readonly message: string };

/** The language of the page, once its texts are here. */
export interface Spoken {
  readonly language: Language;
  /** Translates what a board and its data say; nothing when they are shown as they come. */
  readonly phrases: (board: string) => Phrases | undefined;
}

/** What a trial of the way from the server brought. */
export type LineCheck =
  /** Events arrive as they are sent; how far apart each, in milliseconds. */
  | { readonly phase: 'prompt'; readonly sentEveryMs: number; readonly arrivedEveryMs: number }
  /** Something on the way collects events: so much longer than others some took. */
  | { readonly phase: 'held'; readonly heldMs: number }
  | { readonly phase: 'failed'; readonly message: string };

/** Everything the shell shows and moves; made in one place, handed to the whole page. */
export interface PageModel {
  readonly router: Router;
  readonly settings: Settings;
  readonly boards: ReadonlySignal<readonly BoardEntry[]>;
  readonly load: ReadonlySignal<BoardLoad>;
  readonly store: PanelStore;
  readonly clock: ServerClock;
  /** Viewers of the instance that this page is connected to. */
  readonly viewers: ReadonlySignal<number | undefined>;
  readonly connection: ReadonlySignal<Connection>;
  /** The line is gone for longer than a change of instance takes. */
  readonly lost: ReadonlySignal<boolean>;
  /** The server speaks of things this page does not know, or is another build than at first. */
  readonly outdated: ReadonlySignal<boolean>;
  readonly services: Services;
  /** What is typed and not stored yet. */
  readonly forms: OpenForms;
  readonly spoken: ReadonlySignal<Spoken>;
  readonly retry: () => void;
  readonly checkLine: () => Promise<LineCheck>;
}
