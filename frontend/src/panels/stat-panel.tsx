import type { StatData, StatItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { LevelShape } from '../ui/level-mark.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { Delta } from './delta.tsx';
import type { PanelProps } from './panel-props.ts';
import { reasonAt } from './reasons.ts';
import { ValueText } from './value-text.tsx';
import './stat-panel.css';

/** From this many figures on they stand as lines instead of side by side. */
const LINES_FROM = 5;

type Layout = 'slim' | 'lines' | 'tiles' | 'lone';

export function StatPanel({ data, slim }: PanelProps<StatData>): JSX.Element {
  const layout = layoutOf(data.order.length, slim);
  return (
    <dl class={`stat stat-${layout}`}>
      {data.order.map((id) => {
        const item = data.items[id];
        const reason = reasonAt(data, 'items', id, 'value');
        return item && <Figure key={id} item={item} layout={layout} reason={reason} />;
      })}
    </dl>
  );
}

function layoutOf(count: number, slim?: boolean): Layout {
  if (slim) return 'slim';
  if (count >= LINES_FROM) return 'lines';
  return count === 1 ? 'lone' : 'tiles';
}

interface FigureProps {
  item: StatItem;
  layout: Layout;
  reason: string | undefined;
}

function Figure({ item, layout, reason }: FigureProps): JSX.Element {
  const value = useFlash<HTMLElement>(item.value);
  const { level } = item;
  return (
    <div class={`stat-item${sizeOf(item.value, layout)}`}>
      <dt>{item.label}</dt>
      <dd ref={value} class={level ? `stat-value level-${level}` : 'stat-value'}>
        {level && <LevelShape level={level} />}
        <ValueText value={item.value} unit={item.unit} reason={reason} />
        {typeof item.delta === 'number' && <Delta value={item.delta} unit={item.unit} />}
      </dd>
    </div>
  );
}

/** Words do not fit where figures do: the longer the text, the smaller it is set. */
function sizeOf(value: StatItem['value'], layout: Layout): string {
  const large = layout === 'tiles' || layout === 'lone';
  if (!large || typeof value !== 'string' || value.length <= 9) return '';
  return value.length <= 24 ? ' stat-words' : ' stat-sentence';
}
