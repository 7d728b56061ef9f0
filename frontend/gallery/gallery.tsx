import type { PanelState } from '@panelcast/client/store/panel-state';
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { BoardGrid } from '../src/engine/board-grid.tsx';
import { BoardPageContext } from '../src/engine/board-page.ts';
import { PanelStrip } from '../src/engine/panel-strip.tsx';
import { PanelAmbience } from '../src/panels/panel-ambience.ts';
import { Button } from '../src/ui/button.tsx';
import { Select } from '../src/ui/select.tsx';
import { moved } from './moved.ts';
import { onePerKind, type Specimen, specimens, strip } from './specimens.ts';
import { NOW, STATES, stagedBoard } from './staged-board.ts';
import './gallery.css';

const ambience = { zone: 'UTC', locale: 'en', clock: signal(NOW) };
const query = new URLSearchParams(location.search);

const themes = [
  { value: '', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const views = [
  { value: 'kinds', label: 'Every kind' },
  { value: 'states', label: 'Every state' },
];

/** Every kind of panel in every state, from fixed data. */
export function Gallery(): JSX.Element {
  const [theme, setTheme] = useState(query.get('theme') ?? '');
  const [view, setView] = useState(query.get('view') ?? 'kinds');
  const [step, setStep] = useState(0);
  useEffect(() => {
    const page = document.documentElement;
    if (theme) page.setAttribute('data-theme', theme);
    else page.removeAttribute('data-theme');
  }, [theme]);
  return (
    <PanelAmbience.Provider value={ambience}>
      <main class="gallery">
        <header class="gallery-header">
          <h1>Panels</h1>
          <Button onClick={() => setStep(step + 1)}>Next bucket</Button>
          <Select label="Show" options={views} value={view} onChange={setView} />
          <Select label="Theme" options={themes} value={theme} onChange={setTheme} />
        </header>
        {view === 'kinds' ? (
          <>
            <Stage specimens={strip} step={step} slim />
            <Stage specimens={specimens} step={step} />
          </>
        ) : (
          STATES.map((state) => (
            <section key={state}>
              <h2 class="gallery-state">{state}</h2>
              <Stage specimens={onePerKind} step={step} state={state} />
            </section>
          ))
        )}
      </main>
    </PanelAmbience.Provider>
  );
}

interface StageProps {
  specimens: readonly Specimen[];
  step: number;
  state?: PanelState;
  slim?: boolean;
}

function Stage({ specimens: all, step, state = 'live', slim }: StageProps): JSX.Element {
  const board = useMemo(() => stagedBoard(all, state), [all, state]);
  useEffect(() => {
    if (step > 0 && state === 'live') board.put(moved(all, step));
  }, [step]);
  return (
    <BoardPageContext.Provider value={board.page}>
      {slim ? <PanelStrip panels={board.panels} /> : <BoardGrid panels={board.panels} />}
    </BoardPageContext.Provider>
  );
}
