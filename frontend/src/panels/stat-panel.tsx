import type { StatData, StatItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { LevelShape } from '../ui/level-mark.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { Delta } from './delta.tsx';
import type { PanelProps } from './panel-props.ts';
import { reasonAt } from './reasons.ts';
import { textWidth } from './text-width.ts';
import { textOf, ValueText } from './value-text.tsx';
import './stat-panel.css';

/** From this many figures on they stand as lines instead of side by side. */
const LINES_FROM = 8;

/** Texts from this length on are sentences: set small, on a line of their own. */
const SENTENCE_FROM = 25;

/** Side by side in one row where a panel is broad; more than these stand in two rows. */
const ONE_ROW = 4;
const ONE_BROAD_ROW = 5;

/** Width of a level's sign and the space after it, in digits. */
const SIGN = 2;

/** Three figures with labels up to this length stand in one row anywhere. */
const SHORT_LABEL = 12;

type Layout = 'slim' | 'lines' | 'row' | 'tiles' | 'lone';

export function StatPanel({ data, slim }: PanelProps<StatData>): JSX.Element {
  const layout = slim ? 'slim' : layoutOf(data);
  return (
    <dl class={`stat stat-${layout}`} style={styleOf(data)}>
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

/** How many stand in a row, and the widest of them: all are set as large as that one fits. */
function styleOf({ items, order }: StatData): Record<string, number> {
  const shown = order.flatMap((id) => items[id] ?? []).filter(({ value }) => !isSentence(value));
  const inRow = (most: number): number =>
    shown.length <= most ? Math.max(1, shown.length) : Math.ceil(shown.length / 2);
  return {
    '--columns': inRow(ONE_ROW),
    '--columns-broad': inRow(ONE_BROAD_ROW),
    '--widest': Math.max(1, ...shown.map(widthOf)),
  };
}

/** In digits of its own size. */
function widthOf({ value, unit, level }: StatItem): number {
  return textWidth(textOf(value, unit, { zone: 'UTC' })) + (level ? SIGN : 0);
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
    <div class={isSentence(item.value) ? 'stat-item stat-sentence' : 'stat-item'}>
      <dt>
        {layout === 'lines' && sign}
        {label}
      </dt>
      <dd ref={value} class={`stat-value${toneOf(item)}`}>
        {layout !== 'lines' && sign}
        <ValueText
          value={item.value}
          unit={item.unit}
          reason={reason}
          instants={layout === 'slim' ? 'time' : undefined}
        />
        {isTold(item.delta, layout) && <Delta value={item.delta} unit={item.unit} />}
      </dd>
    </div>
  );
}

/** A slim panel has room for changes only where there is one. */
function isTold(delta: StatItem['delta'], layout: Layout): delta is number {
  return typeof delta === 'number' && (delta !== 0 || layout !== 'slim');
}

/** A level that nothing has raises no colour. */
function toneOf({ level, value }: StatItem): string {
  if (!level) return '';
  return value === 0 ? ' stat-none' : ` level-${level}`;
}

function isSentence(value: StatItem['value'] | undefined): boolean {
  return typeof value === 'string' && value.length >= SENTENCE_FROM;
}
