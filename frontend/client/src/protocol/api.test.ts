import { expectTypeOf, test } from 'vitest';
import type { components } from './api.ts';
import type { Optional, PanelSnapshot, STATUSES } from './event.ts';
import type { Level, PanelDataByKind, PanelKind } from './panel-data.ts';
import type { Unit } from './unit.ts';

// The compiler is the test: what is written here by hand must agree with what is made from the
// server's description.
type Schemas = components['schemas'];

test('words are those of the description', () => {
  expectTypeOf<Schemas['PanelKind']>().toEqualTypeOf<PanelKind>();
  expectTypeOf<Schemas['Status']>().toEqualTypeOf<(typeof STATUSES)[number]>();
  expectTypeOf<Schemas['Unit']>().toEqualTypeOf<Unit>();
  expectTypeOf<Schemas['Level']>().toEqualTypeOf<Level>();
});

test('what the server may leave out is what the stream is read without', () => {
  expectTypeOf<Optional<Schemas['HelloEvent']>>().toEqualTypeOf<'epoch'>();
  expectTypeOf<Optional<Schemas['PanelEvent']>>().toEqualTypeOf<
    'bucketStart' | 'dataAt' | 'bucketSeconds' | 'data' | 'problem'
  >();
  expectTypeOf<Optional<Schemas['PatchEvent']>>().toEqualTypeOf<
    'bucketStart' | 'dataAt' | 'bucketSeconds'
  >();
  expectTypeOf<Optional<Schemas['FreshEvent']>>().toEqualTypeOf<'bucketStart' | 'dataAt'>();
  expectTypeOf<
    Optional<Schemas['BeatEvent'] & Schemas['ResetEvent'] & Schemas['ByeEvent']>
  >().toEqualTypeOf<never>();
});

test('a call answers with the panel of the stream, its times apart', () => {
  expectTypeOf<keyof Schemas['Snapshot']>().toEqualTypeOf<
    Exclude<keyof PanelSnapshot, 'type' | 'times'>
  >();
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
