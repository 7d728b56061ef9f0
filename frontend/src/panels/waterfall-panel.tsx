import type { WaterfallData, WaterfallItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { WaterfallBar } from '../charts/waterfall-bar.tsx';
import { type WaterfallStep, waterfallSteps } from '../charts/waterfall-steps.ts';
import { deltaText } from '../core/units/format-value.ts';
import { LevelShape } from '../ui/level-mark.tsx';
import { Missing } from '../ui/missing.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { PanelAmbience } from './panel-ambience.ts';
import type { PanelProps } from './panel-props.ts';
import { places } from './places.ts';
import { reasonAt } from './reasons.ts';
import { useLabelRoom } from './use-label-room.ts';
import { ValueText } from './value-text.tsx';
import './waterfall-panel.css';

/** Steps one below the other, each from where the one before ended. */
export function WaterfallPanel({ data }: PanelProps<WaterfallData>): JSX.Element {
  const steps = waterfallSteps(data.items, data.order);
  const ends = steps.flatMap(({ start, end }) => [start, end]);
  const scale = { min: Math.min(0, ...ends), max: Math.max(0, ...ends) };
  const room = useLabelRoom(data.order.map((id) => data.items[id]?.label));
  return (
    <dl class="waterfall" style={room}>
      {places(data.order).map(({ place, id }, index) => {
        const item = data.items[id];
        const step = steps[index];
        const reason = reasonAt(data, 'items', id, 'value');
        if (!item || !step) return null;
        return <Step key={place} {...{ item, step, scale, reason }} unit={data.unit} />;
      })}
    </dl>
  );
}

interface StepProps {
  item: WaterfallItem;
  step: WaterfallStep;
  scale: { min: number; max: number };
  unit: WaterfallData['unit'];
  reason: string | undefined;
}

function Step({ item, step, scale, unit, reason }: StepProps): JSX.Element {
  const { locale } = useContext(PanelAmbience);
  const { label, level, total, value } = item;
  const number = useFlash<HTMLSpanElement>(label, value);
  const kind = total ? 'total' : step.end < step.start ? 'loss' : 'gain';
  return (
    <div class={total ? 'waterfall-item waterfall-sum' : 'waterfall-item'}>
      <dt title={label}>
        {level && <LevelShape level={level} />}
        <span>{label}</span>
      </dt>
      <dd>
        <WaterfallBar start={step.start} end={step.end} {...scale} kind={kind} level={level} />
        <span class="waterfall-value number" ref={number}>
          {value === null && <Missing reason={reason} />}
          {value !== null && total && <ValueText value={value} unit={unit} />}
          {value !== null && !total && deltaText(value, unit, locale)}
        </span>
      </dd>
    </div>
  );
}
