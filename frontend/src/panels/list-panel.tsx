import type { ListData, ListItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { formatInstant } from '../core/time/instant.ts';
import { LevelShape } from '../ui/level-mark.tsx';
import { PanelAmbience } from './panel-ambience.ts';
import type { PanelProps } from './panel-props.ts';
import { places } from './places.ts';
import { FEW_LINES, useFew } from './use-few.ts';
import './list-panel.css';

export function ListPanel({ data }: PanelProps<ListData>): JSX.Element {
  const few = useFew(data.order.length, FEW_LINES);
  return (
    <ul class="list">
      {places(data.order.slice(0, few)).map(({ place, id }) => {
        const item = data.items[id];
        return item && <Line key={place} item={item} />;
      })}
    </ul>
  );
}

function Line({ item }: { item: ListItem }): JSX.Element {
  const { zone, locale } = useContext(PanelAmbience);
  const isEvent = item.level && typeof item.at === 'string';
  return (
    <li class={isEvent ? 'list-item list-event' : 'list-item'}>
      <span class="list-sign">
        {item.level ? <LevelShape level={item.level} /> : <span class="list-dot" />}
      </span>
      <span class="list-text" title={isEvent ? item.text : undefined}>
        {item.text}
      </span>
      {typeof item.at === 'string' && (
        <time class="list-at number" dateTime={item.at}>
          {formatInstant(item.at, 'minute', zone, locale)}
        </time>
      )}
    </li>
  );
}
