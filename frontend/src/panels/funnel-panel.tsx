import type { BarData, BarItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { FunnelStage } from '../charts/funnel-stage.tsx';
import { Missing } from '../ui/missing.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { type CommonFormat, commonFormat } from './common-format.ts';
import { PanelAmbience } from './panel-ambience.ts';
import type { PanelProps } from './panel-props.ts';
import { places } from './places.ts';
import { reasonAt } from './reasons.ts';
import { FEW_LINES, useFew } from './use-few.ts';
import { useLabelRoom } from './use-label-room.ts';
import './funnel-panel.css';

/** Stages one below the other, each as wide as its share of the widest. */
export function FunnelPanel({ data, slim }: PanelProps<BarData>): JSX.Element {
  const { locale } = useContext(PanelAmbience);
  const values = data.order.map((id) => data.items[id]?.value ?? 0);
  const format = commonFormat(values, data.unit, locale);
  const widest = Math.max(0, ...values);
  const room = useLabelRoom(data.order.map((id) => data.items[id]?.label));
  const few = useFew(data.order.length, FEW_LINES);
  return (
    <dl class={slim ? 'funnel funnel-slim' : 'funnel'} style={room}>
      {places(data.order.slice(0, few)).map(({ place, id }) => {
        const item = data.items[id];
        const reason = reasonAt(data, 'items', id, 'value');
        return item && <Stage key={place} {...{ item, widest, format, reason }} />;
      })}
    </dl>
  );
}

interface StageProps {
  item: BarItem;
  widest: number;
  format: CommonFormat;
  reason: string | undefined;
}

function Stage({ item, widest, format, reason }: StageProps): JSX.Element {
  const { label, level, value } = item;
  const number = useFlash<HTMLSpanElement>(label, value);
  return (
    <div class="funnel-item">
      <dt title={label}>{label}</dt>
      <dd>
        <FunnelStage share={widest > 0 ? (value ?? 0) / widest : 0} level={level} />
        <span class="funnel-value number" ref={number}>
          {value === null ? <Missing reason={reason} /> : format.text(value)}
          {value !== null && format.unit !== '' && <span class="unit">{format.unit}</span>}
        </span>
      </dd>
    </div>
  );
}
