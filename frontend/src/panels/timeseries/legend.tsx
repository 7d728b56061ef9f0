import type { JSX } from 'preact';
import type { ChartModel } from '../../charts/chart-model.ts';
import { t } from '../../core/language/texts.ts';
import './legend.css';

interface LegendProps {
  model: ChartModel;
  hidden: ReadonlySet<string>;
  /** Time zone of the axis, where it has one. */
  zone: string | undefined;
  onToggle: (id: string) => void;
}

/** Names the lines, each a switch, and the bands; says the time zone once. */
export function Legend({ model, hidden, zone, onToggle }: LegendProps): JSX.Element {
  const lines = model.lines.filter(
    ({ id }, index) => model.lines.findIndex((line) => line.id === id) === index,
  );
  const forecast = model.lines.some(({ dashed }) => dashed);
  return (
    <div class="legend">
      {lines.map(({ id, label, colour, apart }) => (
        <button
          key={id}
          type="button"
          class="legend-line"
          aria-pressed={!hidden.has(id)}
          onClick={() => onToggle(id)}
        >
          <span class="legend-swatch" style={{ background: colour }} />
          {apart ? t('{label} (scale at the right)', { label }) : label}
        </button>
      ))}
      {forecast && (
        <span class="legend-note">
          <span class="legend-dashes" />
          {t('Forecast')}
        </span>
      )}
      {model.bands.map(({ id, label, colour }) => (
        <span key={id} class="legend-note">
          <span class="legend-band" style={{ background: colour }} />
          {label}
        </span>
      ))}
      {zone && <span class="legend-zone">{zone}</span>}
    </div>
  );
}
