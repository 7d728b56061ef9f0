import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import { describe, expect, it } from 'vitest';
import { tableTwin } from './table-twin.ts';

const twin = (content: PanelContent) => tableTwin(content, { zone: 'UTC', locale: 'en' });

describe('the table twin', () => {
  it('writes out figures of different units', () => {
    const items = {
      share: { label: 'Share', value: 0.0546, unit: 'fraction' as const },
      cost: { label: 'Cost', value: 250_000, unit: 'usd' as const, level: 'warning' as const },
      none: { label: 'None', value: null },
    };
    const table = twin({ kind: 'stat', data: { items, order: ['share', 'cost', 'none'] } });
    expect(table?.columns.map(({ id }) => id)).toEqual(['label', 'value', 'level']);
    expect(table?.rows).toEqual({
      share: { label: 'Share', value: '5.5%', level: null },
      cost: { label: 'Cost', value: '$250,000', level: 'warning' },
      none: { label: 'None', value: null, level: null },
    });
  });

  it('keeps bars as numbers in their unit', () => {
    const items = { a: { label: 'A', value: 3 } };
    const table = twin({ kind: 'donut', data: { items, order: ['a'], unit: 'count' } });
    expect(table?.columns[1]).toMatchObject({ type: 'number', unit: 'count' });
    expect(table?.rows).toEqual({ a: { label: 'A', value: 3, level: null } });
  });

  it('has a row per position and a column per series', () => {
    const series = {
      cpu: { label: 'CPU', role: 'line' as const, values: [60, null] },
      high: { label: 'p90', role: 'high' as const, values: [null, 70] },
    };
    const order = ['cpu', 'high'];
    const offset = twin({
      kind: 'timeseries',
      data: { axis: 'offset', x: [0, 300], series, order },
    });
    expect(offset?.columns.map(({ title }) => title)).toEqual(['From now', 'CPU', 'p90']);
    expect(offset?.rows['1']).toEqual({ x: 5, 'y/cpu': null, 'y/high': 70 });
    const time = twin({ kind: 'timeseries', data: { axis: 'time', x: [0, 300], series, order } });
    expect(time?.rows['1']).toMatchObject({ x: '1970-01-01T00:05:00.000Z' });
    const calendar = twin({
      kind: 'timeseries',
      data: { axis: 'calendar', x: [24206, 24215], series, order },
    });
    expect(calendar?.order.map((key) => calendar.rows[key]?.['x'])).toEqual(['2017-03', '2017-12']);
    const month = twin({ kind: 'timeseries', data: { axis: 'month', x: [1, 2], series, order } });
    expect(month?.rows['1']).toMatchObject({ x: 2 });
  });

  it('tells what each step of a waterfall changes and where it ends', () => {
    const items = {
      gross: { label: 'Gross', value: 100, total: true },
      fees: { label: 'Fees', value: -30 },
      none: { label: 'None', value: null },
    };
    const table = twin({ kind: 'waterfall', data: { items, order: ['gross', 'fees', 'none'] } });
    expect(table?.rows).toEqual({
      gross: { label: 'Gross', change: null, end: 100, level: null },
      fees: { label: 'Fees', change: -30, end: 70, level: null },
      none: { label: 'None', change: null, end: null, level: null },
    });
  });

  it('says why a value is missing, as the panel does', () => {
    const items = { 'a/b': { label: 'A', value: null }, c: { label: 'C', value: 3 } };
    const order = ['a/b', 'c'];
    const reasons = { '/items/a~1b/value': 'no_data', '/items/c/value': 'stale' };
    for (const kind of ['stat', 'bar', 'donut', 'funnel'] as const) {
      expect(twin({ kind, data: { items, order, reasons } })?.reasons, kind).toEqual({
        '/rows/a~1b/value': 'no_data',
      });
    }
    const steps = twin({ kind: 'waterfall', data: { items, order, reasons } });
    expect(steps?.reasons).toEqual({
      '/rows/a~1b/change': 'no_data',
      '/rows/a~1b/end': 'no_data',
    });
    const series = { cpu: { label: 'CPU', role: 'line' as const, values: [60, null] } };
    const lines = twin({
      kind: 'timeseries',
      data: {
        axis: 'month',
        x: [1, 2],
        series,
        order: ['cpu'],
        reasons: { '/series/cpu/values/1': 'no_data' },
      },
    });
    expect(lines?.reasons).toEqual({ '/rows/1/y~1cpu': 'no_data' });
    expect(twin({ kind: 'bar', data: { items, order } })?.reasons).toBeUndefined();
  });

  it('has the changes of figures, each in its unit', () => {
    const items = {
      share: { label: 'Share', value: 0.05, unit: 'fraction' as const, delta: 0.01 },
      cost: { label: 'Cost', value: null, unit: 'usd' as const },
    };
    const table = twin({ kind: 'stat', data: { items, order: ['share', 'cost'] } });
    expect(table?.columns.at(-1)).toEqual({ id: 'delta', title: 'Change', type: 'delta' });
    expect(table?.units).toEqual({ share: 'fraction', cost: 'usd' });
    expect(table?.rows['share']).toMatchObject({ value: '5%', delta: 0.01 });
    expect(table?.rows['cost']).toMatchObject({ value: null, delta: null });
  });

  it('has the thresholds of a chart, and its marks and stretches where they are', () => {
    const table = twin({
      kind: 'timeseries',
      data: {
        axis: 'month',
        x: [1, 2, 3],
        unit: 'usd',
        series: { a: { label: 'A', role: 'line', values: [5, 6, 7] } },
        order: ['a'],
        thresholds: [{ value: 6, label: 'Target' }],
        marks: [{ x: 2.2, label: 'Break-even' }],
        shades: [
          { from: 2, to: 3, label: 'Ramp' },
          { from: 1, to: 3 },
        ],
      },
    });
    expect(table?.columns.map(({ title }) => title)).toEqual(['Month', 'A', 'Target', 'Marks']);
    expect(table?.columns[2]).toMatchObject({ type: 'number', unit: 'usd' });
    expect(table?.order.map((key) => table.rows[key])).toEqual([
      { x: 1, 'y/a': 5, 'threshold/0': 6, marks: '' },
      { x: 2, 'y/a': 6, 'threshold/0': 6, marks: 'Break-even, Ramp' },
      { x: 3, 'y/a': 7, 'threshold/0': 6, marks: 'Ramp' },
    ]);
  });

  it('is the data itself for tables and nothing for forms', () => {
    const data = { columns: [], rows: {}, order: [] };
    expect(twin({ kind: 'heatmap', data })).toBe(data);
    expect(twin({ kind: 'form', data: { fields: {}, order: [], submit: {} } })).toBeUndefined();
  });

  it('lists texts with their levels and times where there are any', () => {
    const items = { a: { text: 'A', at: '2026-11-21T10:00:00Z' } };
    const table = twin({ kind: 'list', data: { items, order: ['a'] } });
    expect(table?.columns.map(({ id }) => id)).toEqual(['text', 'at']);
  });
});
