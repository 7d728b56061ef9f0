import type { StatData, StatItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { LevelShape } from '../ui/level-mark.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { Delta } from './delta.tsx';
import type { PanelProps } from './panel-props.ts';
import { reasonAt } from './reasons.ts';
import { textOf, ValueText } from './value-text.tsx';
import './stat-panel.css';

/** From this many figures on they stand as lines instead of side by side. */
const LINES_FROM = 8;

/** Texts from this length on are set smaller where there is little room, and from this one always. */
const WORDS_FROM = 6;
const SENTENCE_FROM = 25;

/** Three figures with labels up to this length stand in one row anywhere. */
const SHORT_LABEL = 12;

type Layout = 'slim' | 'lines' | 'row' | 'tiles' | 'lone';

export function StatPanel({ data, slim }: PanelProps<StatData>): JSX.Element {
  const layout = slim ? 'slim' : layoutOf(data);
  return (
    <dl class={`stat stat-${layout}`} style={{ '--columns': columnsOf(data) }}>
      {data.order.map((id) => {
        const item = data.items[id];
        const reason = reasonAt(data, 'items', id, 'value');
        return item && <Figure key={id} item={item} layout={layout} reason={reason} />;
      })}
    </dl>
  );
}

function layoutOf({ items, order }: StatData): Layout {
  if (order.length >= LINES_FROM) return 'lines';
  if (order.length === 1) return 'lone';
  const short = (id: string): boolean => {
    const { label = '', value } = items[id] ?? {};
    return label.length <= SHORT_LABEL && typeof value !== 'string';
  };
  return order.length === 3 && order.every(short) ? 'row' : 'tiles';
}

/** Up to four side by side where there is room, more in two rows; a sentence has its own. */
function columnsOf({ items, order }: StatData): number {
  const count = order.filter((id) => !isSentence(items[id]?.value)).length;
  return count <= 4 ? Math.max(1, count) : Math.ceil(count / 2);
}

interface FigureProps {
  item: StatItem;
  layout: Layout;
  reason: string | undefined;
}

function Figure({ item, layout, reason }: FigureProps): JSX.Element {
  const value = useFlash<HTMLElement>(item.label, item.value);
  const { label, level } = item;
  const sign = level && <LevelShape level={level} />;
  return (
    <div class={`stat-item${sizeOf(item, layout)}`}>
      <dt>
        {layout === 'lines' && sign}
        {label}
      </dt>
      <dd ref={value} class={level ? `stat-value level-${level}` : 'stat-value'}>
        {layout !== 'lines' && sign}
        <ValueText
          value={item.value}
          unit={item.unit}
          reason={reason}
          instants={layout === 'slim' ? 'time' : undefined}
        />
        {typeof item.delta === 'number' && <Delta value={item.delta} unit={item.unit} />}
      </dd>
    </div>
  );
}

/** Long texts need more room than figures do: the longer, the smaller they are set. */
function sizeOf({ value, unit }: StatItem, layout: Layout): string {
  if (layout === 'slim' || layout === 'lines') return '';
  if (isSentence(value)) return ' stat-sentence';
  const isLong = textOf(value, unit, { zone: 'UTC' }).length >= WORDS_FROM;
  return isLong ? ' stat-words' : '';
}

function isSentence(value: StatItem['value'] | undefined): boolean {
  return typeof value === 'string' && value.length >= SENTENCE_FROM;
}
