import { expect, it } from 'vitest';
import type { ChartModel } from './chart-model.ts';
import { entriesAt } from './cursor-readout.ts';

const model: ChartModel = {
  axis: 'offset',
  x: [0, 300],
  unit: 'percent',
  lines: [
    { id: 'cpu', label: 'CPU', colour: 'red', dashed: false, apart: false, values: [60, null] },
    { id: 'cpu', label: 'CPU', colour: 'red', dashed: true, apart: false, values: [60, 64] },
    {
      id: 'memory',
      label: 'Memory',
      colour: 'blue',
      dashed: false,
      apart: false,
      values: [null, 40],
    },
  ],
  bands: [{ id: 'cpu', label: 'p10 – p90', colour: 'red', low: [null, 61.5], high: [null, 67] }],
  stepped: false,
  thresholds: [],
  marks: [],
  shades: [],
};

const format = { zone: 'UTC', locale: 'en' };

it('names each series once and leaves out what is missing here', () => {
  expect(entriesAt(0, model, format, new Set())).toEqual([
    { label: 'CPU', colour: 'red', text: '60%' },
  ]);
});

it('adds the ends of the band', () => {
  expect(entriesAt(1, model, format, new Set())[0]?.text).toBe('64% (61.5% – 67%)');
});

it('leaves out hidden series', () => {
  expect(entriesAt(1, model, format, new Set(['cpu'])).map(({ label }) => label)).toEqual([
    'Memory',
  ]);
});
