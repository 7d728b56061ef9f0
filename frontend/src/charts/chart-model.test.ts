import type { Series, TimeseriesData } from '@panelcast/client/protocol/panel-data';
import { describe, expect, it } from 'vitest';
import { chartModel, sameStructure } from './chart-model.ts';

const cpu: Series = { label: 'CPU', role: 'line', values: [60, 62, 64, 66] };

const forecast: TimeseriesData = {
  axis: 'offset',
  x: [-300, 0, 300, 600],
  unit: 'percent',
  series: {
    cpu,
    low: { label: 'p10', role: 'low', values: [null, null, 60, 61] },
    high: { label: 'p90', role: 'high', values: [null, null, 68, 71] },
  },
  order: ['cpu', 'low', 'high'],
};

function withCpu(change: Partial<Series>): TimeseriesData {
  return { ...forecast, series: { ...forecast.series, cpu: { ...cpu, ...change } } };
}

describe('chartModel', () => {
  it('knows which lines have a scale of their own', () => {
    expect(chartModel(withCpu({ role: 'apart' })).lines.every(({ apart }) => apart)).toBe(true);
    expect(chartModel(forecast).lines.some(({ apart }) => apart)).toBe(false);
    expect(sameStructure(chartModel(withCpu({ role: 'apart' })), chartModel(forecast))).toBe(false);
  });

  it('cuts a line at now and dashes what comes after, joined at the last measured point', () => {
    const { lines } = chartModel(forecast);
    expect(lines.map(({ dashed, values }) => ({ dashed, values }))).toEqual([
      { dashed: false, values: [60, 62, null, null] },
      { dashed: true, values: [null, 62, 64, 66] },
    ]);
    expect(new Set(lines.map(({ colour }) => colour)).size).toBe(1);
  });

  it('leaves lines of a time axis whole', () => {
    const { lines } = chartModel({ ...forecast, axis: 'time' });
    expect(lines.map(({ dashed, values }) => ({ dashed, values }))).toEqual([
      { dashed: false, values: [60, 62, 64, 66] },
    ]);
  });

  it('is drawn in another way when values hold until the next position', () => {
    expect(chartModel(forecast).stepped).toBe(false);
    const steps = chartModel({ ...forecast, stepped: true });
    expect(steps.stepped).toBe(true);
    expect(sameStructure(steps, chartModel(forecast))).toBe(false);
  });

  it('draws a line that is a forecast from its first value as dashed only', () => {
    const data = withCpu({ values: [null, 62, 64, 66] });
    expect(chartModel(data).lines.map(({ dashed }) => dashed)).toEqual([true]);
  });

  it('makes a band of low and high around the line before them', () => {
    const { bands, lines } = chartModel(forecast);
    expect(bands).toEqual([
      {
        id: 'cpu',
        label: 'p10 – p90',
        colour: lines[0]?.colour,
        low: [null, null, 60, 61],
        high: [null, null, 68, 71],
      },
    ]);
  });

  it('keeps its structure when only numbers change', () => {
    const moved = withCpu({ values: [1, 2, 3, 4] });
    expect(sameStructure(chartModel(forecast), chartModel(moved))).toBe(true);
    const renamed = withCpu({ label: 'Memory' });
    expect(sameStructure(chartModel(forecast), chartModel(renamed))).toBe(false);
  });
});
