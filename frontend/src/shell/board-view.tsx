import type { Board, PanelDefinition, Variable } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Phrases } from '../core/language/phrases.ts';
import { t } from '../core/language/texts.ts';
import { Announcer } from '../engine/announcer.tsx';
import { BoardGrid } from '../engine/board-grid.tsx';
import { type BoardPage, BoardPageContext } from '../engine/board-page.ts';
import { PanelStrip } from '../engine/panel-strip.tsx';
import { translatedBoard } from '../engine/translated-board.ts';
import { Tabs } from '../ui/tabs.tsx';
import { tabOf, viewedVariables } from './board-address.ts';
import { HelpDialog } from './help-dialog.tsx';
import type { PageModel } from './page-model.ts';
import { TopBar } from './top-bar.tsx';
import { TAB_PANEL, usePageKeys } from './use-page-keys.ts';
import { useRotation } from './use-rotation.ts';

interface BoardViewProps {
  model: PageModel;
  original: Board;
  /** Translates the board and its data; absent when they are shown as they come. */
  phrases: Phrases | undefined;
  say: (text: string) => void;
}

/** One board: its bar, its tabs, the panels of every tab and those of the chosen one. */
export function BoardView({ model, original, phrases, say }: BoardViewProps): JSX.Element {
  const { router } = model;
  const address = router.address.value;
  const board = useMemo(
    () => (phrases ? translatedBoard(original, phrases) : original),
    [original, phrases],
  );
  const tab = tabOf(board, address.tab);
  const [help, setHelp] = useState(false);
  const page = useBoardPageOf(model, board, phrases, say);
  const everyTab = useMemo(() => definitions(board, board.everyTab), [board]);
  const panels = useMemo(() => definitions(board, tab?.panels ?? []), [board, tab]);
  const all = useMemo(() => [...everyTab, ...panels], [everyTab, panels]);
  const show = (id: string) => router.go({ tab: id });
  // Another tab begins at its top.
  useLayoutEffect(() => window.scrollTo(0, 0), [tab]);
  useEffect(() => {
    document.title = [tab?.title, board.title, 'Panelcast'].filter(Boolean).join(' · ');
  }, [board, tab]);
  usePageKeys(model, board, () => setHelp(true));
  useRotation(
    address.kiosk,
    useCallback(() => showNext(model, board), [model, board]),
  );
  return (
    <BoardPageContext.Provider value={page}>
      <header class="top" hidden={address.kiosk !== false}>
        <TopBar
          model={model}
          board={board}
          variables={controlsOf(board, panels)}
          onShare={() => shareView(say)}
          onHelp={() => setHelp(true)}
        />
        <Tabs
          label={t('Tabs of {board}', { board: board.title })}
          items={board.tabs.map(({ id, title }) => ({ id, title, href: router.link({ tab: id }) }))}
          selected={tab?.id ?? ''}
          onSelect={show}
          controls={TAB_PANEL}
        />
      </header>
      <main class="content" id="content" data-board={board.id}>
        {address.kiosk !== false && <h1 class="visually-hidden">{board.title}</h1>}
        <PanelStrip panels={everyTab} />
        <div id={TAB_PANEL} role="tabpanel" aria-label={tab?.title}>
          <BoardGrid key={tab?.id} panels={panels} />
        </div>
        <Announcer panels={all} />
      </main>
      {help && <HelpDialog settings={model.settings} onClose={() => setHelp(false)} />}
    </BoardPageContext.Provider>
  );
}

function useBoardPageOf(
  model: PageModel,
  board: Board,
  phrases: Phrases | undefined,
  say: (text: string) => void,
): BoardPage {
  const { refresh, variables } = model.router.address.value;
  return useMemo(
    () => ({
      board,
      variables: viewedVariables(board, variables),
      ...(refresh !== undefined && { refresh }),
      store: model.store,
      clock: model.clock,
      lost: model.lost,
      connection: model.connection,
      services: model.services,
      phrases,
      say,
      setVariables: (values) => {
        const changed = { ...model.router.address.peek().variables, ...values };
        const kept = Object.entries(changed).filter(([, value]) => value !== undefined);
        model.router.adjust({ variables: Object.fromEntries(kept) as Record<string, string> });
      },
      linkTo: (panel) => `${location.origin}${model.router.link({})}#${panel}`,
    }),
    [model, board, phrases, variables, refresh, say],
  );
}

function definitions(board: Board, ids: readonly string[]): PanelDefinition[] {
  return ids.flatMap((id) => board.panels.get(id) ?? []);
}

/** Controls for the variables of a tab but those that one viewer enters in a form of it. */
function controlsOf(board: Board, panels: readonly PanelDefinition[]): Variable[] {
  const used = new Set(panels.flatMap((panel) => panel.variables));
  const forms = panels.filter(({ kind }) => kind === 'form');
  const entered = new Set(forms.flatMap((panel) => panel.variables));
  return board.variables.filter(
    ({ name, isPrivate }) => used.has(name) && !(isPrivate && entered.has(name)),
  );
}

function showNext(model: PageModel, board: Board): void {
  const { router } = model;
  const here = board.tabs.findIndex(({ id }) => id === tabOf(board, router.address.peek().tab)?.id);
  const next = board.tabs[(here + 1) % board.tabs.length];
  if (next) router.adjust({ tab: next.id });
}

function shareView(say: (text: string) => void): void {
  navigator.clipboard.writeText(location.href).then(
    () => say(t('Link copied.')),
    () => say(t('The browser does not allow copying here. Copy the address instead.')),
  );
}
