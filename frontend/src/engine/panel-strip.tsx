import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { isDated } from './board-page.ts';
import { Freshness } from './freshness.tsx';
import { PanelContentView } from './panel-content-view.tsx';
import { StateWord } from './state-word.tsx';
import { usePanel } from './use-panel.ts';
import './panel-strip.css';

/** The panels of every tab, one line high; on a phone behind a button. */
export function PanelStrip({ panels }: { panels: readonly PanelDefinition[] }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  if (panels.length === 0) return null;
  return (
    <div class={open ? 'strip strip-open' : 'strip'}>
      <button
        type="button"
        class="strip-toggle"
        aria-expanded={open}
        aria-controls="strip-panels"
        onClick={() => setOpen(!open)}
      >
        <span>{panels.map(({ title }) => title).join(', ')}</span>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </button>
      <div class="strip-panels" id="strip-panels">
        {panels.map((panel) => (
          <SlimPanel key={panel.id} panel={panel} />
        ))}
      </div>
    </div>
  );
}

function SlimPanel({ panel }: { panel: PanelDefinition }): JSX.Element {
  const shown = usePanel(panel);
  const titleId = `${panel.id}-title`;
  return (
    <section
      id={panel.id}
      class="slim"
      data-panel={panel.id}
      data-kind={panel.kind}
      data-state={shown.state}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <h2 id={titleId} class="slim-title">
        {panel.title}
      </h2>
      {isDated(panel) && <Freshness {...shown} panel={panel} slim />}
      <StateWord state={shown.state} />
      <PanelContentView {...shown} panel={panel} elementId={panel.id} slim />
    </section>
  );
}
