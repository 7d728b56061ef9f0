import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import * as figures from './fixtures/figures.ts';
import * as forms from './fixtures/forms.ts';
import { cash, forecast, history, manyLines } from './fixtures/series.ts';
import {
  alertTable,
  fleetHeat,
  noAlerts,
  remediation,
  stageRates,
  withMissing,
} from './fixtures/tables.ts';
import * as texts from './fixtures/texts.ts';

export interface Specimen {
  id: string;
  title: string;
  /** Width on the grid of 12. */
  columns: number;
  content: PanelContent;
}

/** Every kind of panel, with the data that is hard to show well. */
export const specimens: Specimen[] = [
  {
    id: 'stat-environment',
    title: 'Environment',
    columns: 3,
    content: { kind: 'stat', data: figures.environment },
  },
  {
    id: 'stat-insight',
    title: 'Actual and predicted',
    columns: 3,
    content: { kind: 'stat', data: figures.actualAndPredicted },
  },
  {
    id: 'donut-levels',
    title: 'Levels',
    columns: 3,
    content: { kind: 'donut', data: figures.levels },
  },
  {
    id: 'stat-counts',
    title: 'Counts',
    columns: 3,
    content: { kind: 'stat', data: figures.counts },
  },
  {
    id: 'bar-risk',
    title: 'Highest risk',
    columns: 4,
    content: { kind: 'bar', data: figures.highestRisk },
  },
  {
    id: 'bar-features',
    title: 'Why',
    columns: 4,
    content: { kind: 'bar', data: figures.features },
  },
  {
    id: 'bar-grades',
    title: 'How good',
    columns: 4,
    content: { kind: 'bar', data: figures.grades },
  },
  {
    id: 'list-alerts',
    title: 'Coming alerts',
    columns: 4,
    content: { kind: 'list', data: texts.comingAlerts },
  },
  {
    id: 'stat-assessment',
    title: 'Health assessment',
    columns: 3,
    content: { kind: 'stat', data: figures.assessment },
  },
  {
    id: 'stat-lone',
    title: 'Cost',
    columns: 3,
    content: { kind: 'stat', data: figures.loneNumber },
  },
  {
    id: 'stat-direction',
    title: 'Direction',
    columns: 3,
    content: { kind: 'stat', data: figures.direction },
  },
  {
    id: 'stat-unknown',
    title: 'Empty fleet',
    columns: 3,
    content: { kind: 'stat', data: figures.unknown },
  },
  {
    id: 'table-alerts',
    title: 'Active alerts',
    columns: 12,
    content: { kind: 'table', data: alertTable(28) },
  },
  {
    id: 'series-forecast',
    title: 'CPU, 8 hours',
    columns: 6,
    content: { kind: 'timeseries', data: forecast() },
  },
  {
    id: 'series-history',
    title: 'History',
    columns: 6,
    content: { kind: 'timeseries', data: history() },
  },
  {
    id: 'gauge-top',
    title: 'Risk',
    columns: 12,
    content: { kind: 'gauge', data: figures.topGauges },
  },
  { id: 'heatmap', title: 'Fleet', columns: 12, content: { kind: 'heatmap', data: fleetHeat() } },
  {
    id: 'heatmap-matrix',
    title: 'Stage rates',
    columns: 12,
    content: { kind: 'heatmap', data: stageRates() },
  },
  {
    id: 'table-calm',
    title: 'No alerts',
    columns: 12,
    content: { kind: 'table', data: noAlerts() },
  },
  {
    id: 'table-remediation',
    title: 'Would act',
    columns: 12,
    content: { kind: 'table', data: remediation() },
  },
  {
    id: 'table-large',
    title: '1,000 servers',
    columns: 12,
    content: { kind: 'table', data: alertTable(1000) },
  },
  {
    id: 'table-missing',
    title: 'Missing values',
    columns: 6,
    content: { kind: 'table', data: withMissing() },
  },
  {
    id: 'series-many',
    title: 'Load by group',
    columns: 6,
    content: { kind: 'timeseries', data: manyLines() },
  },
  {
    id: 'form-cost',
    title: 'Assumptions',
    columns: 4,
    content: { kind: 'form', data: texts.cost },
  },
  {
    id: 'stat-cost',
    title: 'Cost avoided',
    columns: 8,
    content: { kind: 'stat', data: figures.costAvoided },
  },
  {
    id: 'form-scenario',
    title: 'Scenario as a tile',
    columns: 4,
    content: { kind: 'form', data: texts.scenario },
  },
  {
    id: 'form-channels',
    title: 'Channels',
    columns: 8,
    content: { kind: 'form', data: forms.channels },
  },
  {
    id: 'form-tools',
    title: 'Targets and tools',
    columns: 4,
    content: { kind: 'form', data: forms.tools },
  },
  {
    id: 'list-guide',
    title: 'How to read this board',
    columns: 4,
    content: { kind: 'list', data: texts.guide },
  },
  {
    id: 'donut-profiles',
    title: 'Profiles',
    columns: 3,
    content: { kind: 'donut', data: figures.profiles },
  },
  {
    id: 'funnel-pipeline',
    title: 'Pipeline',
    columns: 4,
    content: { kind: 'funnel', data: figures.pipeline },
  },
  {
    id: 'waterfall-loss',
    title: 'Profit and loss',
    columns: 12,
    content: { kind: 'waterfall', data: figures.profitAndLoss },
  },
  {
    id: 'timeseries-months',
    title: 'Cash',
    columns: 6,
    content: { kind: 'timeseries', data: cash() },
  },
  {
    id: 'gauge-one',
    title: 'Warm-up as a tile',
    columns: 3,
    content: { kind: 'gauge', data: figures.warmup },
  },
];

/** What the strip of every tab holds. */
export const strip: Specimen[] = [
  { id: 'slim-feed', title: 'Feed', columns: 4, content: { kind: 'stat', data: figures.feed } },
  {
    id: 'slim-warmup',
    title: 'Warm-up',
    columns: 4,
    content: { kind: 'gauge', data: figures.warmup },
  },
  {
    id: 'slim-scenario',
    title: 'Scenario',
    columns: 4,
    content: { kind: 'form', data: texts.scenario },
  },
];

/** The first specimen of each kind. */
export const onePerKind: Specimen[] = specimens.filter(
  ({ content }, index) =>
    specimens.findIndex((other) => other.content.kind === content.kind) === index,
);
