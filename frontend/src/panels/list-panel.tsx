import type { ListData, ListItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { formatInstant } from '../core/time/instant.ts';
import { LevelShape } from '../ui/level-mark.tsx';
import { PanelAmbience } from './panel-ambience.ts';
import type { PanelProps } from './panel-props.ts';
import './list-panel.css';

export function ListPanel({ data }: PanelProps<ListData>): JSX.Element {
  return (
    <ul class="list">
      {data.order.map((id) => {
        const item = data.items[id];
        return item && <Line key={id} item={item} />;
      })}
    </ul>
  );
}

function Line({ item }: { item: ListItem }): JSX.Element {
  const { zone, locale } = useContext(PanelAmbience);
  return (
    <li class="list-item">
      <span class="list-sign">
        {item.level ? <LevelShape level={item.level} /> : <span class="list-dot" />}
      </span>
      <span class="list-text">{item.text}</span>
      {typeof item.at === 'string' && (
        <time class="list-at number" dateTime={item.at}>
          {formatInstant(item.at, 'minute', zone, locale)}
        </time>
      )}
    </li>
  );
}
