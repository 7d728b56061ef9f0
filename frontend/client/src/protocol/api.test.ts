import { expectTypeOf, test } from 'vitest';
import type { components } from './api.ts';
import type { ByeReason, ResetReason, Status } from './event.ts';
import type { Level, PanelDataByKind, PanelKind } from './panel-data.ts';
import type { Unit } from './unit.ts';

// The compiler is the test: what is written here by hand must agree with what is made from the
// server's description.
type Schemas = components['schemas'];

test('words are those of the description', () => {
  expectTypeOf<Schemas['PanelKind']>().toEqualTypeOf<PanelKind>();
  expectTypeOf<Schemas['Status']>().toEqualTypeOf<Status>();
  expectTypeOf<Schemas['Unit']>().toEqualTypeOf<Unit>();
  expectTypeOf<Schemas['Level']>().toEqualTypeOf<Level>();
  expectTypeOf<Schemas['ResetEvent']['reason']>().toEqualTypeOf<ResetReason>();
  expectTypeOf<Schemas['ByeEvent']['reason']>().toEqualTypeOf<ByeReason>();
});

test('everything that the description allows can be read', () => {
  expectTypeOf<Schemas['StatData']>().toExtend<PanelDataByKind['stat']>();
  expectTypeOf<Schemas['GaugeData']>().toExtend<PanelDataByKind['gauge']>();
  expectTypeOf<Schemas['BarData']>().toExtend<PanelDataByKind['bar']>();
  expectTypeOf<Schemas['DonutData']>().toExtend<PanelDataByKind['donut']>();
  expectTypeOf<Schemas['FunnelData']>().toExtend<PanelDataByKind['funnel']>();
  expectTypeOf<Schemas['WaterfallData']>().toExtend<PanelDataByKind['waterfall']>();
  expectTypeOf<Schemas['TableData']>().toExtend<PanelDataByKind['table']>();
  expectTypeOf<Schemas['HeatmapData']>().toExtend<PanelDataByKind['heatmap']>();
  expectTypeOf<Schemas['TimeseriesData']>().toExtend<PanelDataByKind['timeseries']>();
  expectTypeOf<Schemas['ListData']>().toExtend<PanelDataByKind['list']>();
  expectTypeOf<Schemas['FormData']>().toExtend<PanelDataByKind['form']>();
});
