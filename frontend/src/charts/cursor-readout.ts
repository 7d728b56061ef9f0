import type uPlot from 'uplot';
import { valueText } from '../core/units/format-value.ts';
import { positionText, type TimeFormat } from './axis-text.ts';
import type { ChartModel } from './chart-model.ts';
import './cursor-readout.css';

const DISTANCE = 12;

interface Entry {
  label: string;
  colour: string;
  text: string;
}

/** The values under the cursor, in a box beside it. */
export class CursorReadout {
  private readonly box = document.createElement('div');

  constructor() {
    this.box.className = 'cursor-readout';
    this.box.setAttribute('aria-hidden', 'true');
    this.box.hidden = true;
  }

  /** Follows the cursor of a plot; hides when it is nowhere or over nothing. */
  follow(plot: uPlot, model: ChartModel, format: TimeFormat, hidden: ReadonlySet<string>): void {
    const { idx, left = -1 } = plot.cursor;
    const x = idx == null ? undefined : model.x[idx];
    const entries = idx == null ? [] : entriesAt(idx, model, format, hidden);
    this.box.hidden = x === undefined || left < 0 || entries.length === 0;
    if (this.box.hidden || x === undefined) return;
    if (this.box.parentElement !== plot.over) plot.over.append(this.box);
    this.fill(positionText(model.axis, x, format), entries);
    const room = plot.over.clientWidth - this.box.offsetWidth - DISTANCE;
    const side = left > room ? left - this.box.offsetWidth - DISTANCE : left + DISTANCE;
    this.box.style.transform = `translate(${Math.round(Math.max(0, side))}px, 4px)`;
  }

  private fill(title: string, entries: readonly Entry[]): void {
    const heading = document.createElement('strong');
    heading.textContent = title;
    const lines = entries.map(({ label, colour, text }) => {
      const line = document.createElement('div');
      const swatch = document.createElement('i');
      swatch.style.background = colour;
      const name = document.createElement('span');
      name.textContent = label;
      const value = document.createElement('b');
      value.textContent = text;
      line.append(swatch, name, value);
      return line;
    });
    this.box.replaceChildren(heading, ...lines);
  }
}

/** One entry per visible series with a value here; a band adds its ends to its line. */
export function entriesAt(
  index: number,
  { lines, bands, unit }: ChartModel,
  { locale }: TimeFormat,
  hidden: ReadonlySet<string>,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { id, label, colour, values } of lines) {
    const value = values[index] ?? null;
    if (value === null || hidden.has(id) || entries.has(id)) continue;
    entries.set(id, { label, colour, text: valueText(value, unit, locale) });
  }
  for (const { id, low, high } of bands) {
    const entry = entries.get(id);
    const from = low[index] ?? null;
    const to = high[index] ?? null;
    if (!entry || from === null || to === null) continue;
    entry.text += ` (${valueText(from, unit, locale)} – ${valueText(to, unit, locale)})`;
  }
  return [...entries.values()];
}
