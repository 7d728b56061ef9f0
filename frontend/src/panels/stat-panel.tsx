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

/** Texts from this length on have a row of their own. */
const SENTENCE_FROM = 25;

/** Three figures with labels up to this length stand in one row. */
const SHORT_LABEL = 12;

export function StatPanel({ data, slim }: PanelProps<StatData>): JSX.Element {
  const layout = layoutOf(data.order.length, slim);
  const row = layout === 'tiles' && fitsOneRow(data);
  return (
    <dl
      class={row ? 'stat stat-tiles stat-row' : `stat stat-${layout}`}
      style={{ '--figures': data.order.filter((id) => !isSentence(data.items[id])).length }}
    >
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

function fitsOneRow({ items, order }: StatData): boolean {
  const short = (id: string): boolean => {
    const { label = '', value } = items[id] ?? {};
    return label.length <= SHORT_LABEL && typeof value !== 'string';
  };
  return order.length === 3 && order.every(short);
}

interface FigureProps {
  item: StatItem;
  layout: Layout;
  reason: string | undefined;
}

function Figure({ item, layout, reason }: FigureProps): JSX.Element {
  const value = useFlash<HTMLElement>(item.value);
  const { label, level } = item;
  const sign = level && <LevelShape level={level} />;
  return (
    <div class={`stat-item${sizeOf(item.value, layout)}`}>
      <dt>
        {layout === 'lines' && sign}
        {label}
      </dt>
      <dd ref={value} class={level ? `stat-value level-${level}` : 'stat-value'}>
        {layout !== 'lines' && sign}
        <ValueText value={item.value} unit={item.unit} reason={reason} />
        {typeof item.delta === 'number' && <Delta value={item.delta} unit={item.unit} />}
      </dd>
    </div>
  );
}

/** Words need more room than figures do: the longer the text, the smaller it is set. */
function sizeOf(value: StatItem['value'], layout: Layout): string {
  const large = layout === 'tiles' || layout === 'lone';
  if (!large || typeof value !== 'string' || value.length < 6) return '';
  return value.length < SENTENCE_FROM ? ' stat-words' : ' stat-sentence';
}

function isSentence(item: StatItem | undefined): boolean {
  return typeof item?.value === 'string' && item.value.length >= SENTENCE_FROM;
}
