import type { BarData, BarItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { BarTrack } from '../charts/bar-track.tsx';
import { LevelShape } from '../ui/level-mark.tsx';
import { Missing } from '../ui/missing.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { type CommonFormat, commonFormat } from './common-format.ts';
import { PanelAmbience } from './panel-ambience.ts';
import type { PanelProps } from './panel-props.ts';
import { places } from './places.ts';
import { reasonAt } from './reasons.ts';
import { FEW_LINES, useFew } from './use-few.ts';
import { useLabelRoom } from './use-label-room.ts';
import './bar-panel.css';

export function BarPanel({ data }: PanelProps<BarData>): JSX.Element {
  const { locale } = useContext(PanelAmbience);
  const scale = scaleOf(data);
  const values = data.order.map((id) => data.items[id]?.value ?? 0);
  const format = commonFormat(values, data.unit, locale);
  const leveled = data.order.some((id) => data.items[id]?.level);
  const few = useFew(data.order.length, FEW_LINES);
  const room = useLabelRoom(data.order.map((id) => data.items[id]?.label));
  return (
    <dl class={leveled ? 'bars bars-leveled' : 'bars'} style={room}>
      {places(data.order.slice(0, few)).map(({ place, id }) => {
        const item = data.items[id];
        const reason = reasonAt(data, 'items', id, 'value');
        return item && <Bar key={place} {...{ item, scale, format, leveled, reason }} />;
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
  scale: Scale;
  format: CommonFormat;
  /** Some bar has a level, so that all leave room for its sign. */
  leveled: boolean;
  reason: string | undefined;
}

function Bar({ item, scale, format, leveled, reason }: BarProps): JSX.Element {
  const number = useFlash<HTMLSpanElement>(item.label, item.value);
  const { label, level, value } = item;
  return (
    <div class="bar-item">
      <dt title={label}>
        {leveled && <span class="bar-sign">{level && <LevelShape level={level} />}</span>}
        <span class="bar-label">{label}</span>
      </dt>
      <dd>
        <BarTrack value={value} min={scale.min} max={scale.max} level={level} />
        <span class="bar-value number" ref={number}>
          {value === null ? <Missing reason={reason} /> : format.text(value)}
          {value !== null && format.unit !== '' && <span class="unit">{format.unit}</span>}
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
