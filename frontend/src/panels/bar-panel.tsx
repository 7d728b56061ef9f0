import type { BarData, BarItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { BarTrack } from '../charts/bar-track.tsx';
import { LevelShape } from '../ui/level-mark.tsx';
import { useFlash } from '../ui/use-flash.ts';
import type { PanelProps } from './panel-props.ts';
import { reasonAt } from './reasons.ts';
import { ValueText } from './value-text.tsx';
import './bar-panel.css';

export function BarPanel({ data }: PanelProps<BarData>): JSX.Element {
  const scale = scaleOf(data);
  return (
    <dl class="bars">
      {data.order.map((id) => {
        const item = data.items[id];
        const reason = reasonAt(data, 'items', id, 'value');
        return item && <Bar key={id} item={item} data={data} scale={scale} reason={reason} />;
      })}
    </dl>
  );
}

interface Scale {
  min: number;
  max: number;
}

interface BarProps {
  item: BarItem;
  data: BarData;
  scale: Scale;
  reason: string | undefined;
}

function Bar({ item, data, scale, reason }: BarProps): JSX.Element {
  const value = useFlash<HTMLSpanElement>(item.value);
  const { level } = item;
  return (
    <div class="bar-item">
      <dt title={item.label}>{item.label}</dt>
      <dd>
        <BarTrack value={item.value} min={scale.min} max={scale.max} level={level} />
        <span class="bar-value" ref={value}>
          {level && <LevelShape level={level} />}
          <ValueText value={item.value} unit={data.unit} reason={reason} />
        </span>
      </dd>
    </div>
  );
}

/** From zero; percentages on the full scale, other units up to the longest bar. */
function scaleOf({ items, order, unit }: BarData): Scale {
  const values = order.map((id) => items[id]?.value ?? 0);
  const max = unit === 'percent' ? 100 : 0;
  return { min: Math.min(0, ...values), max: Math.max(max, ...values) };
}
