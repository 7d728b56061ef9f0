import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { arrange } from './arrange.ts';
import { PanelFrame } from './panel-frame.tsx';
import './panel.css';

/** The panels of one tab on 12 columns. */
export function BoardGrid({ panels }: { panels: readonly PanelDefinition[] }): JSX.Element {
  const arrangements = useMemo(() => arrange(panels), [panels]);
  return (
    <div class="grid">
      {panels.map((panel) => {
        const arrangement = arrangements.get(panel.id);
        return arrangement && <PanelFrame key={panel.id} panel={panel} arrangement={arrangement} />;
      })}
    </div>
  );
}
