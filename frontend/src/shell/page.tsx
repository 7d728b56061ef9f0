import { computed, type ReadonlySignal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { said, t } from '../core/language/texts.ts';
import { PanelAmbience } from '../panels/panel-ambience.ts';
import { Banner } from './banner.tsx';
import { BoardView } from './board-view.tsx';
import { BoardsNav } from './boards-nav.tsx';
import type { PageModel } from './page-model.ts';
import { StatusLine } from './status-line.tsx';
import { Toast } from './toast.tsx';
import { useRenewal } from './use-renewal.ts';
import './page.css';

/** The whole page. */
export function Page({ model }: { model: PageModel }): JSX.Element {
  const toast = useSignal('');
  const say = useCallback((text: string) => {
    toast.value = text;
  }, []);
  const ambience = useAmbience(model);
  const load = model.load.value;
  const { language, phrases } = model.spoken.value;
  const { kiosk } = model.router.address.value;
  const isReady = load.phase === 'ready';
  useRenewal(kiosk !== false && model.outdated.value);
  useEffect(() => {
    if (isReady && location.hash) showPanel(location.hash.slice(1));
  }, [isReady]);
  return (
    <PanelAmbience.Provider value={ambience}>
      <a class="skip" href="#content">
        {t('Skip to the panels')}
      </a>
      <div class={kiosk === false ? 'page' : 'page page-kiosk'}>
        {kiosk === false && <BoardsNav key={language} model={model} />}
        <div class="page-main">
          {isReady && (
            <BoardView
              key={`${load.board.id} ${language}`}
              model={model}
              original={load.board}
              phrases={phrases(load.board.id)}
              say={say}
            />
          )}
          {load.phase === 'failed' && <NoBoard message={load.message} />}
          {kiosk === false && <StatusLine model={model} />}
        </div>
      </div>
      <Banner key={language} model={model} />
      <Toast text={toast} />
    </PanelAmbience.Provider>
  );
}

function useAmbience({ clock, settings, forms }: PageModel): PanelAmbience {
  const now: ReadonlySignal<number> = useMemo(
    () => computed(() => clock.ticking.value ?? Date.now()),
    [clock],
  );
  const zone = settings.zone.value;
  return useMemo(() => ({ zone, clock: now, forms }), [zone, now, forms]);
}

function NoBoard({ message }: { message: string }): JSX.Element {
  return (
    <main class="content no-board" id="content">
      <h1>{t('This board cannot be shown')}</h1>
      <p>{said(message)}</p>
      <p>{t('Choose a board from the list, or reload the page in a moment.')}</p>
    </main>
  );
}

function showPanel(id: string): void {
  const panel = document.getElementById(id);
  panel?.scrollIntoView({ block: 'center' });
  panel?.focus();
}
