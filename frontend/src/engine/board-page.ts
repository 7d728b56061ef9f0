import type { Board, PanelDefinition } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import { panelKey, type Variables } from '@panelcast/client/protocol/subscription';
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import type { PanelSlot } from '../store/panel-slot.ts';
import type { PanelStore } from '../store/panel-store.ts';
import type { ServerClock } from '../store/server-clock.ts';
import type { Services } from './services.ts';

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
  /** Changes variables of the page's address; an absent value is the default. */
  readonly setVariables: (values: Readonly<Record<string, string | undefined>>) => void;
  /** Tells the viewer something in passing. */
  readonly say: (text: string) => void;
  /** Address of a panel on this page, with everything that makes up the view. */
  readonly linkTo: (panel: string) => string;
}

export const BoardPageContext = createContext<BoardPage | undefined>(undefined);

/** Where a panel's data is for the variables of this page. */
export function slotOf(page: BoardPage, panel: PanelDefinition): PanelSlot {
  const { variables, refresh } = page;
  const view = { variables, ...(refresh !== undefined && { refresh }) };
  return page.store.slot(panelKey(page.board.id, panel, view));
}

/** Forms hold stored values and static panels never change: neither has an age, CSV or table twin. */
export function isDated(panel: PanelDefinition): boolean {
  const isStatic = panel.bucketSeconds === undefined && panel.dependsOn.length === 0;
  return panel.kind !== 'form' && !isStatic;
}
