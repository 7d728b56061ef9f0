import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartModel } from './chart-model.ts';
import { TimeChart } from './time-chart.ts';

interface PlotOptions {
  width: number;
  height: number;
  series: PlotSeries[];
}

interface PlotSeries {
  show?: boolean;
  paths?: unknown;
}

const { FakePlot, plots } = vi.hoisted(() => {
  class FakePlot {
    static tzDate = (date: Date): Date => date;
    static paths = { stepped: (by: object) => JSON.stringify(by) };
    width: number;
    height: number;
    series: PlotSeries[];
    setData = vi.fn();
    setSize = vi.fn();
    destroy = vi.fn();
    constructor(options: PlotOptions) {
      this.width = options.width;
      this.height = options.height;
      this.series = options.series.map((series) => ({ show: true, ...series }));
      plots.push(this);
    }
    setSeries(index: number, change: { show: boolean }): void {
      Object.assign(this.series[index] ?? {}, change);
    }
  }
  const plots: FakePlot[] = [];
  return { FakePlot, plots };
});

vi.mock('uplot', () => ({ default: FakePlot }));

class FakeObserver {
  static all: FakeObserver[] = [];
  connected = true;
  constructor() {
    FakeObserver.all.push(this);
  }
  observe(): void {}
  disconnect(): void {
    this.connected = false;
  }
}

/** Charts that wait to be seen. */
const { unseen } = vi.hoisted(() => ({ unseen: new Map<Element, () => void>() }));

vi.mock('./in-view.ts', () => ({
  onceInView: (element: Element, callback: () => void) => {
    unseen.set(element, callback);
    return () => unseen.delete(element);
  },
}));

function scrollIntoView(): void {
  const callbacks = [...unseen.values()];
  unseen.clear();
  for (const callback of callbacks) callback();
}

const model: ChartModel = {
  axis: 'time',
  x: [1, 2],
  unit: null,
  stepped: false,
  lines: [
    { id: 'a', label: 'A', colour: 'var(--series-1)', dashed: false, apart: false, values: [1, 2] },
  ],
  bands: [{ id: 'a', label: 'band', colour: 'var(--series-1)', low: [0, 1], high: [2, 3] }],
  thresholds: [],
  marks: [],
  shades: [],
};
const withValues = (values: number[]): ChartModel => ({
  ...model,
  lines: model.lines.map((line) => ({ ...line, values })),
});
const setting = { format: { zone: 'UTC', locale: 'en' }, syncKey: 'page' };

let host: HTMLElement;

beforeEach(() => {
  plots.length = 0;
  FakeObserver.all = [];
  vi.stubGlobal('ResizeObserver', FakeObserver);
  unseen.clear();
  host = document.createElement('div');
  Object.defineProperty(host, 'clientWidth', { value: 600, configurable: true });
  Object.defineProperty(host, 'clientHeight', { value: 240, configurable: true });
  document.body.append(host);
});

afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
});

describe('a chart over time', () => {
  it('draws when it comes into view and not before', () => {
    const chart = new TimeChart(host, setting, model);
    chart.update(withValues([3, 4]));
    expect(plots).toHaveLength(0);
    scrollIntoView();
    expect(plots).toHaveLength(1);
    chart.destroy();
  });

  it('replaces the numbers of the same structure in the same plot', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.update(withValues([3, 4]));
    scrollIntoView();
    expect(plots).toHaveLength(1);
    expect(plots[0]?.setData).toHaveBeenCalledOnce();
    chart.destroy();
  });

  it('draws nothing for equal data', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.update(structuredClone(model));
    scrollIntoView();
    expect(plots[0]?.setData).not.toHaveBeenCalled();
    chart.destroy();
  });

  it('keeps what arrives out of view and draws the newest once on return', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.update(withValues([3, 4]));
    chart.update(withValues([5, 6]));
    expect(plots[0]?.setData).not.toHaveBeenCalled();
    scrollIntoView();
    expect(plots[0]?.setData).toHaveBeenCalledOnce();
    expect(plots[0]?.setData.mock.lastCall?.[0].at(-1)).toEqual([5, 6]);
    chart.destroy();
  });

  it('builds a new plot for another structure in place of the old one', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.update({ ...model, unit: 'percent' });
    scrollIntoView();
    expect(plots).toHaveLength(2);
    expect(plots[0]?.destroy).toHaveBeenCalledOnce();
    chart.destroy();
  });

  it('draws steps where values hold until the next position, a gap included', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.update({ ...model, stepped: true });
    scrollIntoView();
    const paths = plots.map(({ series }) => series.map((one) => one.paths));
    expect(paths[0]).toEqual([undefined, undefined, undefined, undefined]);
    const steps = '{"align":1,"alignGaps":1}';
    expect(paths[1]).toEqual([undefined, steps, steps, steps]);
    chart.destroy();
  });

  it('builds a new plot when the theme or the zone changes', async () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.adapt({ ...setting, format: { zone: 'Asia/Kolkata' } });
    scrollIntoView();
    expect(plots).toHaveLength(2);
    document.documentElement.setAttribute('data-theme', 'dark');
    await vi.waitFor(() => expect(unseen.size).toBe(1));
    scrollIntoView();
    expect(plots).toHaveLength(3);
    chart.destroy();
    document.documentElement.removeAttribute('data-theme');
  });

  it('hides a line together with its band, in later plots too', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.hide(new Set(['a']));
    expect(plots[0]?.series.slice(1).map((series) => series.show)).toEqual([false, false, false]);
    chart.update({ ...withValues([1, 5]), unit: 'percent' });
    scrollIntoView();
    expect(plots[1]?.series.slice(1).map((series) => series.show)).toEqual([false, false, false]);
    chart.destroy();
  });

  it('gives back its plot and its observers, and stays silent afterwards', () => {
    const chart = new TimeChart(host, setting, model);
    scrollIntoView();
    chart.destroy();
    expect(plots[0]?.destroy).toHaveBeenCalledOnce();
    expect(FakeObserver.all.map(({ connected }) => connected)).toEqual([false]);
    document.documentElement.setAttribute('data-theme', 'light');
    document.documentElement.removeAttribute('data-theme');
    expect(unseen.size).toBe(0);
  });
});
