import type { Board } from '@panelcast/client/protocol/board';
import { useEffect } from 'preact/hooks';
import { watchKeys } from './keys.ts';
import type { PageModel } from './page-model.ts';

/** Id of what shows the panels of the chosen tab. */
export const TAB_PANEL = 'tab-panel';

/** The keys of a board's page; whoever was in a tab that goes away is on the name of the new one. */
export function usePageKeys({ router, settings }: PageModel, board: Board, help: () => void): void {
  useEffect(
    () =>
      watchKeys(document, {
        areOn: () => settings.singleKeys.peek(),
        pause: () => router.adjust({ paused: !router.address.peek().paused }),
        tab: (index) => {
          const tab = board.tabs[index];
          if (!tab) return;
          const wasInside = document.getElementById(TAB_PANEL)?.contains(document.activeElement);
          router.go({ tab: tab.id });
          if (wasInside) document.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
        },
        leave: () => router.adjust({ kiosk: false }),
        help,
      }),
    [router, board],
  );
}
