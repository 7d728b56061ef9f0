import type { Axis, Shade, Threshold, TimeseriesData } from '@panelcast/client/protocol/panel-data';
import type { Unit } from '@panelcast/client/protocol/unit';
import { seriesColours } from './series-colours.ts';

export type Values = readonly (number | null)[];

export interface ChartLine {
  /** Id of its series; the measured and the forecast part of one series share it. */
  id: string;
  label: string;
  colour: string;
  dashed: boolean;
  /** Drawn on a scale of its own at the right. */
  apart: boolean;
  values: Values;
}

export interface ChartBand {
  /** Id of the line it belongs to. */
  id: string;
  label: string;
  colour: string;
  low: Values;
  high: Values;
}

/** A chart as the engine draws it: arrays of equal length, colours as tokens. */
export interface ChartModel {
  axis: Axis;
  x: readonly number[];
  unit: Unit | null;
  /** A value holds until the next position. */
  stepped: boolean;
  lines: readonly ChartLine[];
  bands: readonly ChartBand[];
  thresholds: readonly Threshold[];
  marks: readonly { x: number; label: string }[];
  shades: readonly Shade[];
}

/** Ids of the series that are lines, in their order. */
export function lineIdsOf({ order, series }: Pick<TimeseriesData, 'order' | 'series'>): string[] {
  return order.filter((id) => series[id]?.role === 'line' || series[id]?.role === 'apart');
}

export function chartModel(data: TimeseriesData): ChartModel {
  const lineIds = lineIdsOf(data);
  const colours = new Map(seriesColours(lineIds).map((colour, index) => [lineIds[index], colour]));
  const colourOf = (id: string): string => colours.get(id) ?? 'var(--series-1)';
  return {
    axis: data.axis,
    x: data.x,
    unit: data.unit ?? null,
    stepped: data.stepped ?? false,
    lines: lineIds.flatMap((id) => linesOf(id, data, colourOf(id))),
    bands: bandsOf(data, colourOf),
    thresholds: data.thresholds ?? [],
    marks: data.marks ?? [],
    shades: data.shades ?? [],
  };
}

/** On an offset axis a series is cut at now, and the later part is dashed. */
function linesOf(id: string, data: TimeseriesData, colour: string): ChartLine[] {
  const series = data.series[id];
  if (!series) return [];
  const { label, values, role } = series;
  const line = { id, label, colour, dashed: false, apart: role === 'apart', values };
  const cut = data.axis === 'offset' ? data.x.findLastIndex((x) => x <= 0) : data.x.length;
  const isMeasured = series.values.some((value, index) => value !== null && index < cut);
  const isForecast = series.values.some((value, index) => value !== null && index > cut);
  if (!isForecast) return [line];
  const forecast = series.values.map((value, index) => (index < cut ? null : value));
  const later = { ...line, dashed: true, values: forecast };
  if (!isMeasured) return [later];
  const measured = series.values.map((value, index) => (index > cut ? null : value));
  return [{ ...line, values: measured }, later];
}

function bandsOf(data: TimeseriesData, colourOf: (id: string) => string): ChartBand[] {
  const bands: ChartBand[] = [];
  let line = data.order.find((id) => data.series[id]?.role === 'line') ?? '';
  let low: { label: string; values: Values } | undefined;
  for (const id of data.order) {
    const series = data.series[id];
    if (series?.role === 'line') line = id;
    if (series?.role === 'low') low = series;
    if (series?.role === 'high' && low) {
      const label = `${low.label} – ${series.label}`;
      bands.push({ id: line, label, colour: colourOf(line), low: low.values, high: series.values });
      low = undefined;
    }
  }
  return bands;
}

/** Whether both are drawn by the same set-up, so that only the numbers need to be replaced. */
export function sameStructure(one: ChartModel, other: ChartModel): boolean {
  return structure(one) === structure(other);
}

function structure({ axis, unit, stepped, lines, bands }: ChartModel): string {
  const ofLine = ({ id, label, colour, dashed, apart }: ChartLine) => [
    id,
    label,
    colour,
    dashed,
    apart,
  ];
  const ofBand = ({ id, label, colour }: ChartBand) => [id, label, colour];
  return JSON.stringify([axis, unit, stepped, lines.map(ofLine), bands.map(ofBand)]);
}
