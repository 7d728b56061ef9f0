import type { Board, PanelDefinition } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import { panelKey, type Variables } from '@panelcast/client/protocol/subscription';
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import type { Phrases } from '../core/language/phrases.ts';
import type { PanelSlot } from '../store/panel-slot.ts';
import type { PanelStore } from '../store/panel-store.ts';
import type { ServerClock } from '../store/server-clock.ts';
import type { Services } from './services.ts';
import { translatedSlot } from './translated-slot.ts';

/** What every panel of a shown board shares. */
export interface BoardPage {
  readonly board: Board;
  readonly variables: Variables;
  readonly refresh?: number;
  readonly store: PanelStore;
  readonly clock: ServerClock;
  readonly connection: ReadonlySignal<Connection>;
  /** The line is gone for longer than a change of instance takes. */
  readonly lost: ReadonlySignal<boolean>;
  readonly services: Services;
  /** Translates what the board and its data say; absent when they are shown as they come. */
  readonly phrases?: Phrases | undefined;
  /** Changes variables of the page's address; an absent value is the default. */
  readonly setVariables: (values: Readonly<Record<string, string | undefined>>) => void;
  /** Tells the viewer something in passing. */
  readonly say: (text: string) => void;
  /** Address of a panel on this page, with everything that makes up the view. */
  readonly linkTo: (panel: string) => string;
}

export const BoardPageContext = createContext<BoardPage | undefined>(undefined);

/** Where a panel's data is for the variables of this page, in its language. */
export function slotOf(page: BoardPage, panel: PanelDefinition): PanelSlot {
  const { variables, refresh } = page;
  const view = { variables, ...(refresh !== undefined && { refresh }) };
  const slot = page.store.slot(panelKey(page.board.id, panel, view));
  return page.phrases ? translatedSlot(slot, panel.kind, page.phrases) : slot;
}

/** Forms hold stored values and static panels never change: neither has an age, CSV or table twin. */
export function isDated(panel: PanelDefinition): boolean {
  const isStatic = panel.bucketSeconds === undefined && panel.dependsOn.length === 0;
  return panel.kind !== 'form' && !isStatic;
}
