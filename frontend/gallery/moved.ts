import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import type { Specimen } from './specimens.ts';

/** The same specimens a bucket later: some numbers differ a little. */
export function moved(specimens: readonly Specimen[], step: number): Specimen[] {
  return specimens.map((specimen) => {
    const data = structuredClone(specimen.content.data);
    if ('items' in data) nudgeAll(data.items, step);
    if ('rows' in data) for (const row of Object.values(data.rows).slice(0, 6)) nudge(row, step);
    if ('series' in data) {
      for (const series of Object.values(data.series)) {
        series.values = series.values.map((value) => value && value * (1 + wave(step) / 20));
      }
    }
    return { ...specimen, content: { ...specimen.content, data } as PanelContent };
  });
}

function nudgeAll(items: Record<string, object>, step: number): void {
  Object.values(items).forEach((item, index) => {
    if ((index + step) % 3 === 0) nudge(item, step + index);
  });
}

/** Moves the numbers of one entry; integers stay integers. */
function nudge(entry: object, step: number): void {
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value !== 'number') continue;
    const next = value * (1 + wave(step) / 10);
    Object.assign(entry, {
      [key]: Number.isInteger(value) ? Math.round(next) : Math.round(next * 1e4) / 1e4,
    });
  }
}

function wave(step: number): number {
  return Math.sin(step * 1.7) / 2 - 0.5;
}
