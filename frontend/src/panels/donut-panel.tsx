import type { BarData, BarItem } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { DonutRing } from '../charts/donut-ring.tsx';
import { seriesColours } from '../charts/series-colours.ts';
import { t } from '../core/language/texts.ts';
import { valueText } from '../core/units/format-value.ts';
import { LevelShape } from '../ui/level-mark.tsx';
import { useFlash } from '../ui/use-flash.ts';
import { PanelAmbience } from './panel-ambience.ts';
import type { PanelProps } from './panel-props.ts';
import { reasonAt } from './reasons.ts';
import { FEW_LINES, useFew } from './use-few.ts';
import { textOf, ValueText } from './value-text.tsx';
import './donut-panel.css';

export function DonutPanel({ data }: PanelProps<BarData>): JSX.Element {
  const ambience = useContext(PanelAmbience);
  const colours = seriesColours(data.order);
  const total = totalOf(data);
  const few = useFew(data.order.length, FEW_LINES);
  const parts = data.order.map((id, index) => {
    const item = data.items[id];
    const colour = item?.level ? `var(--level-${item.level}-fill)` : (colours[index] ?? '');
    return { key: id, share: total === 0 ? 0 : Math.max(0, item?.value ?? 0) / total, colour };
  });
  return (
    <div class="donut">
      <div class="donut-figure">
        <DonutRing parts={parts} />
        <div class="donut-total">
          <span style={{ fontSize: `${totalSize(total, data.unit, ambience)}px` }}>
            <ValueText value={total} unit={data.unit} />
          </span>
          <span>{t('Total')}</span>
        </div>
      </div>
      <dl class="donut-legend">
        {parts.slice(0, few).map(({ key, share, colour }) => {
          const item = data.items[key];
          const reason = reasonAt(data, 'items', key, 'value');
          const part = { item, colour, share, unit: data.unit, reason };
          return item && <Part key={key} {...part} item={item} />;
        })}
      </dl>
    </div>
  );
}

interface PartProps {
  item: BarItem;
  colour: string;
  share: number;
  unit: BarData['unit'];
  reason: string | undefined;
}

function Part({ item, colour, share, unit, reason }: PartProps): JSX.Element {
  const { locale } = useContext(PanelAmbience);
  const value = useFlash<HTMLElement>(item.label, item.value);
  return (
    <div class="donut-part-line">
      <dt>
        {item.level ? (
          <LevelShape level={item.level} silent />
        ) : (
          <span class="donut-swatch" style={{ background: colour }} />
        )}
        {item.label}
      </dt>
      <dd ref={value}>
        <ValueText value={item.value} unit={unit} reason={reason} />
      </dd>
      <dd class="donut-share number">
        {item.value !== null && valueText(share, 'fraction', locale)}
      </dd>
    </div>
  );
}

/** Room inside of the ring, in pixels, and how wide a character is beside its height. */
const HOLE = 80;
const CHARACTER = 0.6;

/** So large that the total stays inside of the ring. */
function totalSize(total: number, unit: BarData['unit'], ambience: PanelAmbience): number {
  const characters = Math.max(1, textOf(total, unit, ambience).length);
  return Math.min(24, Math.max(12, Math.floor(HOLE / (characters * CHARACTER))));
}

function totalOf({ items, order }: BarData): number {
  return order.reduce((sum, id) => sum + Math.max(0, items[id]?.value ?? 0), 0);
}
