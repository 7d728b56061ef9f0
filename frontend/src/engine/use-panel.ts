import type { PanelDefinition } from '@panelcast/client/protocol/board';
import { isForbidden } from '@panelcast/client/protocol/connection';
import type { Content } from '@panelcast/client/store/content';
import { type PanelState, panelState } from '@panelcast/client/store/panel-state';
import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { PanelSlot } from '../store/panel-slot.ts';
import { type BoardPage, slotOf } from './board-page.ts';
import { useBoardPage } from './use-board-page.ts';

export interface ShownPanel {
  readonly page: BoardPage;
  readonly slot: PanelSlot;
  readonly state: ReadonlySignal<PanelState>;
}

/** A panel's data and state for the variables of the page. */
export function usePanel(panel: PanelDefinition): ShownPanel {
  const page = useBoardPage();
  const slot = slotOf(page, panel);
  const state = useMemo(() => stateOf(page, slot), [slot, page.store]);
  return { page, slot, state };
}

export function stateOf(page: BoardPage, slot: PanelSlot): ReadonlySignal<PanelState> {
  return computed(() =>
    panelState({
      content: slot.content.value,
      times: slot.times.value,
      now: page.clock.ticking.value,
      paused: page.store.pausedAt.value !== undefined,
      connected: !page.lost.value,
      forbidden: isForbidden(page.connection.value),
    }),
  );
}

/** What to draw: the slot's content, or what stood there until the new filter's data arrives. */
export function useShownContent(slot: PanelSlot): { content: Content | undefined; isOld: boolean } {
  const last = useRef<Content>(undefined);
  const content = slot.content.value;
  if (content) last.current = content;
  return { content: content ?? last.current, isOld: content === undefined };
}
