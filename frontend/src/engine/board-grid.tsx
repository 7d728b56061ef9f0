import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { arrange } from './arrange.ts';
import { useFirstSizes } from './first-sizes.ts';
import { PanelFrame } from './panel-frame.tsx';
import './panel.css';

/** The panels of one tab on 12 columns. */
export function BoardGrid({ panels }: { panels: readonly PanelDefinition[] }): JSX.Element {
  const sizes = useFirstSizes(panels);
  const arrangements = useMemo(() => arrange(panels, sizes), [panels, sizes]);
  const isPatient = usePatience();
  const isComplete = sizes.size === panels.length;
  return (
    <div class={isPatient && !isComplete ? 'grid grid-waiting' : 'grid'}>
      {panels.map((panel) => {
        const arrangement = arrangements.get(panel.id);
        return arrangement && <PanelFrame key={panel.id} panel={panel} arrangement={arrangement} />;
      })}
    </div>
  );
}

/** For so long nobody misses anything; a skeleton that is gone again at once is only a flicker. */
const PATIENCE_MS = 120;

function usePatience(): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isPatient;
}
