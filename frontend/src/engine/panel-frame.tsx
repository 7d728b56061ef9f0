import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Arrangement } from './arrange.ts';
import { isDated } from './board-page.ts';
import { Freshness } from './freshness.tsx';
import { PanelContentView } from './panel-content-view.tsx';
import { type PanelDialog, PanelDialogs } from './panel-dialogs.tsx';
import { PanelMenu } from './panel-menu.tsx';
import { PanelProblem } from './panel-problem.tsx';
import { StateWord } from './state-word.tsx';
import { usePanel } from './use-panel.ts';
import { useTurn } from './use-turn.ts';

interface PanelFrameProps {
  panel: PanelDefinition;
  arrangement: Arrangement;
}

/** One tile: title, freshness, menu, content, and whatever keeps it from being live. */
export function PanelFrame({ panel, arrangement }: PanelFrameProps): JSX.Element {
  const shown = usePanel(panel);
  const [asTable, setAsTable] = useState(false);
  const [dialog, setDialog] = useState<PanelDialog>();
  const frame = useRef<HTMLElement>(null);
  const isTurn = useTurn(frame);
  const titleId = `${panel.id}-title`;
  const isTold = isDated(panel);
  return (
    <section
      ref={frame}
      id={panel.id}
      class="panel"
      data-panel={panel.id}
      data-kind={panel.kind}
      data-state={shown.state}
      aria-labelledby={titleId}
      tabIndex={-1}
      style={placement(arrangement)}
    >
      <header class="panel-head">
        <h2 id={titleId} class="panel-title">
          {panel.title}
        </h2>
        <StateWord state={shown.state} />
        {isTold && <Freshness {...shown} panel={panel} />}
        <PanelMenu
          panel={panel}
          shown={shown}
          asTable={asTable}
          onTable={() => setAsTable(!asTable)}
          onDialog={setDialog}
        />
      </header>
      <div class="panel-content" aria-busy={!isTurn}>
        {isTurn && (
          <PanelContentView {...shown} panel={panel} elementId={panel.id} asTable={asTable} />
        )}
      </div>
      <PanelProblem slot={shown.slot} />
      {dialog && (
        <PanelDialogs
          {...shown}
          panel={panel}
          dialog={dialog}
          asTable={asTable}
          onClose={() => setDialog(undefined)}
        />
      )}
    </section>
  );
}

function placement({ wide, medium, alone }: Arrangement): Record<string, string> {
  return {
    '--span': String(wide.span),
    '--height': `${wide.height}px`,
    '--span-medium': String(medium.span),
    '--height-medium': `${medium.height}px`,
    '--height-alone': `${alone}px`,
  };
}
