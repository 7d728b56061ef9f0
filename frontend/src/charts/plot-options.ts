import {
  calendarText,
  MONTH_STEPS,
  monthText,
  OFFSET_STEPS,
  offsetText,
  type TimeFormat,
  tickText,
  tickTexts,
} from './axis-text.ts';
import type { ChartModel } from './chart-model.ts';
import { resolveColour } from './palette.ts';
import { uPlot } from './plot-engine.ts';
import { valueRange } from './value-range.ts';

/** The scale of what would flatten the others. */
const APART = 'apart';

const FONT = '12px system-ui, sans-serif';
const DASH = [5, 4];

/** Ticks of the value axis: at most so many, at least so many pixels apart. */
const MOST_TICKS = 6;
const LEAST_SPACE = 40;

/** The same along the position axis. */
const MOST_POSITIONS = 10;
const LEAST_DISTANCE = 76;

/** Room for half of the last tick's text right of the plot. */
const LAST_TICK = { time: 28, offset: 16, month: 30, calendar: 28 };

/** Size and what the plot asks for while it lives: the model of the moment. */
export interface PlotSetting {
  width: number;
  height: number;
  format: TimeFormat;
  /** Plots of one key share their cursor. */
  syncKey: string;
  model: () => ChartModel;
}

/** The engine's view of a chart: its bands' bounds first, then its lines. */
export function plotOptions(setting: PlotSetting): uPlot.Options {
  const { width, height, syncKey } = setting;
  const model = setting.model();
  return {
    width,
    height,
    padding: [8, LAST_TICK[model.axis], 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { size: 7 },
      sync: { key: `${syncKey}/${model.axis}`, scales: ['x', null] },
    },
    scales: {
      x: { time: model.axis === 'time' },
      y: { range: (_plot, low, high) => valueRange(setting.model(), low, high) },
      [APART]: {
        range: (_plot, low, high) =>
          valueRange({ unit: setting.model().unit, thresholds: [] }, low, high),
      },
    },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), setting.format.zone),
    series: [{}, ...seriesOf(model)],
    bands: model.bands.map(({ colour }, index) => ({
      series: [2 * index + 1, 2 * index + 2],
      fill: resolveColour(colour, 0.16),
    })),
    axes: [
      positionAxis(model, setting.format),
      valueAxis(model, setting.format),
      ...(model.lines.some(({ apart }) => apart) ? [apartAxis(model, setting.format)] : []),
    ],
  };
}

/** The numbers in the order of {@link plotOptions}. */
export function plotData({ x, lines, bands }: ChartModel): uPlot.AlignedData {
  const bounds = bands.flatMap(({ low, high }) => [[...high], [...low]]);
  return [[...x], ...bounds, ...lines.map(({ values }) => [...values])];
}

/** Series id of each of the plot's series, after its x. */
export function seriesIds({ lines, bands }: ChartModel): string[] {
  return [...bands.flatMap(({ id }) => [id, id]), ...lines.map(({ id }) => id)];
}

function seriesOf({ stepped, lines, bands }: ChartModel): uPlot.Series[] {
  const paths = stepped ? uPlot.paths.stepped?.({ align: 1, alignGaps: 1 }) : undefined;
  const drawn: uPlot.Series = { points: { show: false }, ...(paths && { paths }) };
  const bound: uPlot.Series = { ...drawn, stroke: 'transparent', width: 0 };
  return [
    ...bands.flatMap(() => [{ ...bound }, { ...bound }]),
    ...lines.map(({ colour, dashed, apart }) => ({
      ...drawn,
      ...(apart && { scale: APART }),
      stroke: resolveColour(colour),
      width: 1.75,
      ...(dashed && { dash: DASH }),
    })),
  ];
}

function positionAxis({ axis }: ChartModel, format: TimeFormat): uPlot.Axis {
  const base: uPlot.Axis = {
    font: FONT,
    stroke: resolveColour('var(--text-muted)'),
    grid: { show: false },
    ticks: { stroke: resolveColour('var(--line-strong)'), width: 1, size: 4 },
    border: { show: true, stroke: resolveColour('var(--line-strong)'), width: 1 },
    gap: 4,
    size: 24,
    space: (_plot, _axis, _low, _high, width) => Math.max(LEAST_DISTANCE, width / MOST_POSITIONS),
  };
  if (axis === 'time') {
    return {
      ...base,
      values: (_plot, splits, _axis, _space, step) =>
        splits.map((split) => tickText(split, step, format)),
    };
  }
  const [incrs, text] = stepsOf(axis, format);
  return { ...base, incrs, values: (_plot, splits) => splits.map(text) };
}

function stepsOf(
  axis: Exclude<ChartModel['axis'], 'time'>,
  { locale }: TimeFormat,
): [number[], (at: number) => string] {
  switch (axis) {
    case 'month':
      return [MONTH_STEPS, monthText];
    case 'calendar':
      return [MONTH_STEPS, (at) => calendarText(at, locale)];
    case 'offset':
      return [OFFSET_STEPS, offsetText];
  }
}

function valueAxis({ unit }: ChartModel, { locale }: TimeFormat): uPlot.Axis {
  return {
    font: FONT,
    stroke: resolveColour('var(--text-muted)'),
    grid: { stroke: resolveColour('var(--line)'), width: 1 },
    ticks: { show: false },
    gap: 6,
    space: (_plot, _axis, _low, _high, height) => Math.max(LEAST_SPACE, height / MOST_TICKS),
    size: (_plot, texts) => Math.max(0, ...(texts ?? []).map((text) => text.length)) * 7 + 14,
    values: (_plot, splits) => tickTexts(splits, unit, locale),
  };
}

/** Beside the plot, without a grid: that of the others serves. */
function apartAxis(model: ChartModel, format: TimeFormat): uPlot.Axis {
  return { ...valueAxis(model, format), scale: APART, side: 1, grid: { show: false } };
}
