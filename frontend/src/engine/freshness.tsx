import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { Times } from '@panelcast/client/protocol/event';
import type { Content } from '@panelcast/client/store/content';
import { ageFrom, nextDue, type PanelState } from '@panelcast/client/store/panel-state';
import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { formatAge } from '../core/time/age.ts';
import { formatInstant } from '../core/time/instant.ts';
import { PanelAmbience } from '../panels/panel-ambience.ts';
import { PanelRing } from './panel-ring.tsx';
import type { ShownPanel } from './use-panel.ts';
import './freshness.css';

const RUNNING: ReadonlySet<PanelState> = new Set(['live', 'late', 'empty']);

interface FreshnessProps extends ShownPanel {
  panel: PanelDefinition;
  slim?: boolean;
}

/** How old the data is by the server's clock, and when the next is due. */
export function Freshness({ page, slot, state, slim }: FreshnessProps): JSX.Element {
  const { zone, locale } = useContext(PanelAmbience);
  const content = slot.content.value;
  const age = useMemo(
    () =>
      computed(() =>
        ageText(slot.content.value, slot.times.value, page.clock.ticking.value, locale),
      ),
    [slot, locale],
  );
  const detail = useMemo(
    () => computed(() => details(slot.content.value, slot.times.value, zone, locale)),
    [slot, zone, locale],
  );
  const now = page.clock.now();
  const size = content?.bucketSeconds;
  const hasRing = size !== undefined && now !== undefined && RUNNING.has(state.value);
  return (
    <span
      class={size === undefined ? 'freshness freshness-changed' : 'freshness'}
      data-clock
      data-tip={detail}
    >
      <span class="freshness-mark">
        {hasRing && <PanelRing key={size} bucketSeconds={size} now={now} />}
        <span class="freshness-dot" />
      </span>
      {!slim && <span class="freshness-age number">{age}</span>}
    </span>
  );
}

function ageText(
  content: Content | undefined,
  times: Times | undefined,
  now: number | undefined,
  locale: string | undefined,
): string {
  if (!content || !times || now === undefined) return '';
  const age = formatAge((now - ageFrom(times)) / 1000, locale);
  return content.bucketSeconds === undefined ? t('changed {age}', { age }) : age;
}

function details(
  content: Content | undefined,
  times: Times | undefined,
  zone: string,
  locale: string | undefined,
): string {
  if (!content || !times) return '';
  const at = (millis: number) => formatInstant(millis, 'time', zone, locale);
  const parts = [t('Data of {time}', { time: at(ageFrom(times)) })];
  if (times.bucketStart !== undefined) {
    parts.push(t('bucket {time}', { time: at(times.bucketStart) }));
  }
  const due = nextDue(content, times);
  if (due !== undefined) parts.push(t('next expected {time}', { time: at(due) }));
  return parts.join(', ');
}
