import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { formatInstant } from '../core/time/instant.ts';
import { PanelAmbience } from '../panels/panel-ambience.ts';
import type { PanelSlot } from '../store/panel-slot.ts';

/** Why data on show is not the newest; a panel that has data keeps it. */
export function PanelProblem({ slot }: { slot: PanelSlot }): JSX.Element | null {
  const { zone, locale } = useContext(PanelAmbience);
  const content = slot.content.value;
  if (content?.data === undefined || !content.problem) return null;
  if (content.status !== 'error' && content.status !== 'stale') return null;
  const { message, code, since } = content.problem;
  const reason = message ?? code.replaceAll('_', ' ');
  const parts = [reason];
  if (since !== undefined) {
    parts.push(t('Since {time}.', { time: formatInstant(since, 'time', zone, locale) }));
  }
  parts.push(t('Shown is the last good data.'));
  return <p class="panel-problem">{parts.join(' ')}</p>;
}
