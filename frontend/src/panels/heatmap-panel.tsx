import type { Column, Row, TableData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { LevelShape } from '../ui/level-mark.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { HeatMatrix } from './heat-matrix.tsx';
import { isMatrix } from './is-matrix.ts';
import type { PanelProps } from './panel-props.ts';
import { places } from './places.ts';
import { reasonAt } from './reasons.ts';
import { useLabelRoom } from './use-label-room.ts';
import { ValueText } from './value-text.tsx';
import './heatmap-panel.css';

/** Rows as cards, or as a matrix where each has several numbers. */
export function HeatmapPanel(props: PanelProps<TableData>): JSX.Element {
  return isMatrix(props.data.columns) ? <HeatMatrix {...props} /> : <Cards {...props} />;
}

function Cards({ data }: PanelProps<TableData>): JSX.Element {
  const value = data.columns.find((column) => column.type === 'number');
  const texts = data.columns.filter((column) => column.type === 'text');
  const name = texts[0]?.id;
  const room = useLabelRoom(data.order.map((id) => String(data.rows[id]?.[name ?? ''] ?? '')));
  return (
    <>
      {data.figures && <FigureStrip figures={data.figures} data={data} />}
      <ul class="heatmap" style={room}>
        {places(data.order).map(({ place, id }) => {
          const row = data.rows[id];
          return row && <Card key={place} {...{ id, row, value, texts, data }} />;
        })}
      </ul>
    </>
  );
}

interface CardProps {
  id: string;
  row: Row;
  value: Column | undefined;
  texts: readonly Column[];
  data: TableData;
}

function Card({ id, row, value, texts, data }: CardProps): JSX.Element {
  const [name, ...small] = texts.map((column) => String(row[column.id] ?? '—'));
  const number = value && row[value.id];
  const level = value && data.levels?.[id]?.[value.id];
  return (
    <li class={level ? `heat-card level-${level}` : 'heat-card'}>
      <span class="heat-name" title={name}>
        {name}
      </span>
      {small.length > 0 && <span class="heat-small">{small.join(' · ')}</span>}
      <span class="heat-value">
        {level && <LevelShape level={level} />}
        <ValueText
          value={Array.isArray(number) ? null : number}
          unit={value?.unit}
          reason={value && reasonAt(data, 'rows', id, value.id)}
        />
      </span>
    </li>
  );
}
