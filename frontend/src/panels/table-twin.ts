import type {
  Axis,
  BarData,
  Column,
  ListData,
  PanelContent,
  Row,
  StatData,
  TableData,
  TimeseriesData,
  WaterfallData,
} from '@panelcast/client/protocol/panel-data';
import { waterfallSteps } from '../charts/waterfall-steps.ts';
import { t } from '../core/language/texts.ts';
import type { PanelAmbience } from './panel-ambience.ts';
import { textOf } from './value-text.tsx';

type Format = Pick<PanelAmbience, 'zone' | 'locale'>;

/** The data of any panel as rows and columns, or nothing for a form. */
export function tableTwin(content: PanelContent, format: Format): TableData | undefined {
  switch (content.kind) {
    case 'stat':
    case 'gauge':
      return ofFigures(content.data, format);
    case 'bar':
    case 'donut':
    case 'funnel':
      return ofBars(content.data);
    case 'waterfall':
      return ofSteps(content.data);
    case 'table':
    case 'heatmap':
      return content.data;
    case 'timeseries':
      return ofSeries(content.data);
    case 'list':
      return ofLines(content.data);
    case 'form':
      return undefined;
  }
}

function levelColumn(): Column {
  return { id: 'level', title: t('Level'), type: 'level' };
}

/** Figures differ in their units, so their values are written out. */
function ofFigures({ items, order }: StatData, format: Format): TableData {
  const columns: Column[] = [
    { id: 'label', title: t('Figure'), type: 'text' },
    { id: 'value', title: t('Value'), type: 'text' },
  ];
  if (order.some((id) => items[id]?.level)) columns.push(levelColumn());
  const rowOf = (id: string): Row => {
    const item = items[id];
    const value = item?.value ?? null;
    const text = value === null ? null : textOf(value, item?.unit, format);
    return { label: item?.label ?? id, value: text, level: item?.level ?? null };
  };
  return { columns, rows: keyed(order, rowOf), order };
}

function ofBars({ items, order, unit }: BarData): TableData {
  const columns: Column[] = [
    { id: 'label', title: t('Name'), type: 'text' },
    { id: 'value', title: t('Value'), type: 'number', unit: unit ?? null },
  ];
  if (order.some((id) => items[id]?.level)) columns.push(levelColumn());
  const rowOf = (id: string): Row => {
    const item = items[id];
    return { label: item?.label ?? id, value: item?.value ?? null, level: item?.level ?? null };
  };
  return { columns, rows: keyed(order, rowOf), order };
}

/** Changes with their sign, and where each step ends. */
function ofSteps({ items, order, unit }: WaterfallData): TableData {
  const columns: Column[] = [
    { id: 'label', title: t('Step'), type: 'text' },
    { id: 'change', title: t('Change'), type: 'delta', unit: unit ?? null },
    { id: 'end', title: t('Reached'), type: 'number', unit: unit ?? null },
  ];
  if (order.some((id) => items[id]?.level)) columns.push(levelColumn());
  const ends = new Map(waterfallSteps(items, order).map(({ id, end }) => [id, end]));
  const rowOf = (id: string): Row => {
    const item = items[id];
    const change = item?.total ? null : (item?.value ?? null);
    const end = item?.value == null ? null : (ends.get(id) ?? null);
    return { label: item?.label ?? id, change, end, level: item?.level ?? null };
  };
  return { columns, rows: keyed(order, rowOf), order };
}

interface Position {
  readonly title: 'Time' | 'From now' | 'Month';
  readonly column: Omit<Column, 'id' | 'title'>;
  readonly cell: (x: number) => string | number;
}

const positions: Readonly<Record<Axis, Position>> = {
  time: {
    title: 'Time',
    column: { type: 'instant' },
    cell: (x) => new Date(x * 1000).toISOString(),
  },
  offset: {
    title: 'From now',
    column: { type: 'delta', unit: 'minutes' },
    cell: (x) => x / 60,
  },
  month: { title: 'Month', column: { type: 'number' }, cell: (x) => x },
  calendar: {
    title: 'Month',
    column: { type: 'text' },
    cell: (x) => `${Math.floor(x / 12)}-${String((x % 12) + 1).padStart(2, '0')}`,
  },
};

function ofSeries({ axis, x, unit, series, order }: TimeseriesData): TableData {
  const { title, column, cell } = positions[axis];
  const columns = order.map((id): Column => {
    return { id: `y/${id}`, title: series[id]?.label ?? id, type: 'number', unit: unit ?? null };
  });
  const rows: Record<string, Row> = {};
  x.forEach((at, index) => {
    const values = order.map((id) => [`y/${id}`, series[id]?.values[index] ?? null]);
    rows[String(index)] = { x: cell(at), ...Object.fromEntries(values) };
  });
  return {
    columns: [{ id: 'x', title: t(title), ...column }, ...columns],
    rows,
    order: x.map((_, index) => String(index)),
  };
}

function ofLines({ items, order }: ListData): TableData {
  const columns: Column[] = [{ id: 'text', title: t('Text'), type: 'text' }];
  if (order.some((id) => items[id]?.level)) columns.push(levelColumn());
  if (order.some((id) => items[id]?.at))
    columns.push({ id: 'at', title: t('Time'), type: 'instant' });
  const rowOf = (id: string): Row => {
    const item = items[id];
    return { text: item?.text ?? null, level: item?.level ?? null, at: item?.at ?? null };
  };
  return { columns, rows: keyed(order, rowOf), order };
}

function keyed(order: readonly string[], rowOf: (id: string) => Row): Record<string, Row> {
  return Object.fromEntries(order.map((id) => [id, rowOf(id)]));
}
