import type { PanelDefinition } from '@panelcast/client/protocol/board';
import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { slotOf } from './board-page.ts';
import { stateWord } from './state-word.tsx';
import { TROUBLE } from './state-words.ts';
import { useBoardPage } from './use-board-page.ts';
import { stateOf } from './use-panel.ts';

/** Tells screen readers when panels get into trouble or out of it; never of new data. */
export function Announcer({ panels }: { panels: readonly PanelDefinition[] }): JSX.Element {
  const page = useBoardPage();
  const text = useMemo(() => {
    const states = panels.map((panel) => ({ panel, state: stateOf(page, slotOf(page, panel)) }));
    return computed(() => {
      const troubled = states.filter(({ state }) => TROUBLE.has(state.value));
      if (troubled.length > 2) return t('{count} panels are not live.', { count: troubled.length });
      return troubled
        .map(({ panel, state }) => `${panel.title}: ${stateWord(state.value).toLowerCase()}.`)
        .join(' ');
    });
  }, [panels, page]);
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}
