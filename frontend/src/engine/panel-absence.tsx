import type { Problem } from '@panelcast/client/protocol/event';
import type { PanelState } from '@panelcast/client/store/panel-state';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { absence } from './state-words.ts';

const ICONS: Partial<Record<PanelState, IconName>> = {
  forbidden: 'lock',
  offline: 'offline',
  error: 'warning',
};

const NOTHING = 'There is nothing to show.';

interface PanelAbsenceProps {
  state: PanelState;
  problem?: Problem | undefined;
}

/** Instead of data: what is the case and what to do, at the panel's normal size. */
export function PanelAbsence({ state, problem }: PanelAbsenceProps): JSX.Element {
  const [what, advice] = absence(state) ?? [NOTHING];
  return (
    <div class="panel-absence">
      <Icon name={ICONS[state] ?? 'inbox'} size={20} />
      <p>{problem?.message ?? t(what)}</p>
      {!problem?.message && advice && <p class="panel-advice">{t(advice)}</p>}
    </div>
  );
}
