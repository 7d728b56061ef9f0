import type { ChartModel } from './chart-model.ts';

/** Ends of the value axis: percentages whole, all else from zero or below to a little above. */
export function valueRange(
  { unit, thresholds }: Pick<ChartModel, 'unit' | 'thresholds'>,
  dataMin: number | null,
  dataMax: number | null,
): [number, number] {
  if (unit === 'percent') return [0, 100];
  const lines = thresholds.map(({ value }) => value);
  const low = Math.min(0, dataMin ?? 0, ...lines);
  const high = Math.max(0, dataMax ?? 0, ...lines);
  const margin = (high - low) * 0.1;
  if (margin === 0) return [0, 1];
  const top = unit === 'fraction' && high <= 1 ? Math.min(1, high + margin) : high + margin;
  return [low < 0 ? low - margin : 0, top];
}
