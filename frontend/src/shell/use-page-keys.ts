import type { Board } from '@panelcast/client/protocol/board';
import { useEffect } from 'preact/hooks';
import { watchKeys } from './keys.ts';
import type { PageModel } from './page-model.ts';

/** The keys of a board's page. */
export function usePageKeys({ router, settings }: PageModel, board: Board, help: () => void): void {
  useEffect(
    () =>
      watchKeys(document, {
        areOn: () => settings.singleKeys.peek(),
        pause: () => router.adjust({ paused: !router.address.peek().paused }),
        tab: (index) => {
          const tab = board.tabs[index];
          if (tab) router.go({ tab: tab.id });
        },
        leave: () => router.adjust({ kiosk: false }),
        help,
      }),
    [router, board],
  );
}
