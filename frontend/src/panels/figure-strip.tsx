import type { Common, Figures } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { LevelShape } from '../ui/level-mark.tsx';
import { reasonAt } from './reasons.ts';
import { ValueText } from './value-text.tsx';
import './figure-strip.css';

interface FigureStripProps {
  figures: Figures;
  /** Where the reasons of missing figures stand. */
  data: Common;
}

/** Totals of the rows below, on one line. */
export function FigureStrip({ figures, data }: FigureStripProps): JSX.Element {
  return (
    <dl class="figure-strip">
      {figures.order.map((id) => {
        const item = figures.items[id];
        if (!item) return null;
        const reason = reasonAt(data, 'figures', 'items', id, 'value');
        return (
          <div key={id}>
            <dt>{item.label}</dt>
            <dd>
              {item.level && item.value !== 0 && <LevelShape level={item.level} />}
              <ValueText value={item.value} unit={item.unit} reason={reason} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
