import type { GaugeData, Level, StatItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { BarTrack } from '../charts/bar-track.tsx';
import { type ArcStep, GaugeArc } from '../charts/gauge-arc.tsx';
import { LevelShape } from '../ui/level-mark.tsx';
import { useFlash } from '../ui/use-flash.ts';
import type { PanelProps } from './panel-props.ts';
import { places } from './places.ts';
import { reasonAt } from './reasons.ts';
import { textWidth } from './text-width.ts';
import { textOf, ValueText } from './value-text.tsx';
import './gauge-panel.css';

/** Shorter numbers are no larger. */
const LEAST_DIGITS = 4;

export function GaugePanel({ data, slim }: PanelProps<GaugeData>): JSX.Element {
  const Shape = slim ? SlimGauge : RoundGauge;
  return (
    <dl class={slim ? 'gauge gauge-slim' : 'gauge'} style={{ '--widest': widest(data) }}>
      {places(data.order).map(({ place, id }) => {
        const item = data.items[id];
        const reason = reasonAt(data, 'items', id, 'value');
        return item && <Shape key={place} item={item} data={data} reason={reason} />;
      })}
    </dl>
  );
}

/** The widest number in digits: all are set as large as that one fits between the ends of an arc. */
function widest({ items, order }: GaugeData): number {
  const shown = order.flatMap((id) => items[id] ?? []);
  return Math.max(
    LEAST_DIGITS,
    ...shown.map(({ value, unit }) => textWidth(textOf(value, unit, { zone: 'UTC' }))),
  );
}

interface GaugeProps {
  item: StatItem;
  data: GaugeData;
  reason: string | undefined;
}

function RoundGauge({ item, data, reason }: GaugeProps): JSX.Element {
  const level = levelOf(item, data);
  const value = useFlash<HTMLElement>(item.label, item.value);
  return (
    <div class="gauge-item">
      <dt>{item.label}</dt>
      <dd>
        <GaugeArc share={shareOf(item, data)} level={level} steps={stepsOf(data)} />
        <span class="gauge-number" ref={value}>
          <ValueText value={item.value} unit={item.unit} reason={reason} />
        </span>
        {level && (
          <span class={`gauge-level level-${level}`}>
            <LevelShape level={level} />
          </span>
        )}
      </dd>
    </div>
  );
}

function SlimGauge({ item, data, reason }: GaugeProps): JSX.Element {
  const number = typeof item.value === 'number' ? item.value - data.min : null;
  return (
    <div class="gauge-item">
      <dt>{item.label}</dt>
      <dd>
        <span class="gauge-bar">
          <BarTrack value={number} min={0} max={data.max - data.min} level={levelOf(item, data)} />
        </span>
        <ValueText value={item.value} unit={item.unit} reason={reason} />
      </dd>
    </div>
  );
}

function shareOf(item: StatItem, { min, max }: GaugeData): number | null {
  return typeof item.value === 'number' ? (item.value - min) / (max - min) : null;
}

/** The level given, else the one of the highest step that the value reaches. */
function levelOf(item: StatItem, { steps }: GaugeData): Level | undefined {
  if (item.level) return item.level;
  const { value } = item;
  if (typeof value !== 'number') return undefined;
  return steps.findLast((step) => value >= step.from)?.level;
}

function stepsOf({ steps, min, max }: GaugeData): ArcStep[] {
  return steps.map(({ from, level }, index) => ({
    from: (Math.max(min, from) - min) / (max - min),
    to: ((steps[index + 1]?.from ?? max) - min) / (max - min),
    level,
  }));
}
