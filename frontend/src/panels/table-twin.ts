import type {
  Axis,
  BarData,
  Column,
  Common,
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
import { pointerTo } from './reasons.ts';
import { textOf } from './value-text.tsx';

type Format = Pick<PanelAmbience, 'zone' | 'locale'>;

/** Where in the data of a panel the value of a cell stands. */
type PlaceOf = (key: string, column: string) => (string | number)[];

/** The data of any panel as rows and columns, or nothing for a form. */
export function tableTwin(content: PanelContent, format: Format): TableData | undefined {
  const { data } = content;
  switch (content.kind) {
    case 'stat':
    case 'gauge':
      return reasoned(data, ofFigures(content.data, format), (key, id) => ['items', key, id]);
    case 'bar':
    case 'donut':
    case 'funnel':
      return reasoned(data, ofBars(content.data), (key, id) => ['items', key, id]);
    case 'waterfall':
      return reasoned(data, ofSteps(content.data), (key) => ['items', key, 'value']);
    case 'table':
    case 'heatmap':
      return content.data;
    case 'timeseries':
      return reasoned(data, ofSeries(content.data), (key, id) => [
        'series',
        id.slice(SERIES.length),
        'values',
        key,
      ]);
    case 'list':
      return ofLines(content.data);
    case 'form':
      return undefined;
  }
}

/** Says of every missing cell why it is missing, as the panel does. */
function reasoned({ reasons: known }: Common, table: TableData, placeOf: PlaceOf): TableData {
  if (!known) return table;
  const reasons: Record<string, string> = {};
  for (const key of table.order) {
    for (const { id } of table.columns) {
      const reason = table.rows[key]?.[id] === null && known[pointerTo(...placeOf(key, id))];
      if (reason) reasons[pointerTo('rows', key, id)] = reason;
    }
  }
  return { ...table, reasons };
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
  const units = Object.fromEntries(order.map((id) => [id, items[id]?.unit ?? undefined]));
  const hasDeltas = order.some((id) => typeof items[id]?.delta === 'number');
  if (hasDeltas) columns.push({ id: 'delta', title: t('Change'), type: 'delta' });
  if (order.some((id) => items[id]?.level)) columns.push(levelColumn());
  const rowOf = (id: string): Row => {
    const item = items[id];
    const value = item?.value ?? null;
    const text = value === null ? null : textOf(value, item?.unit, format);
    return {
      label: item?.label ?? id,
      value: text,
      ...(hasDeltas && { delta: item?.delta ?? null }),
      level: item?.level ?? null,
    };
  };
  return { columns, rows: keyed(order, rowOf), order, ...(hasDeltas && { units }) };
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

/** What ids of columns begin with: of series, and of thresholds, which are the same in all rows. */
const SERIES = 'y/';
const THRESHOLD = 'threshold/';

function ofSeries(data: TimeseriesData): TableData {
  const { axis, x, series, order } = data;
  const { title, column, cell } = positions[axis];
  const unit = data.unit ?? null;
  const thresholds = (data.thresholds ?? []).map(({ label, value }, at) => {
    return { id: `${THRESHOLD}${at}`, title: label, value };
  });
  const columns = [
    ...order.map((id) => ({ id: `${SERIES}${id}`, title: series[id]?.label ?? id })),
    ...thresholds,
  ].map(({ id, title }): Column => ({ id, title, type: 'number', unit }));
  const limits = Object.fromEntries(thresholds.map(({ id, value }) => [id, value]));
  const told = markedAt(data);
  const rows: Record<string, Row> = {};
  x.forEach((at, index) => {
    const values = order.map((id) => [`${SERIES}${id}`, series[id]?.values[index] ?? null]);
    const marks = told && { marks: told[index]?.join(', ') ?? '' };
    rows[String(index)] = { x: cell(at), ...Object.fromEntries(values), ...limits, ...marks };
  });
  return {
    columns: [
      { id: 'x', title: t(title), ...column },
      ...columns,
      ...(told ? [{ id: 'marks', title: t('Marks'), type: 'text' as const }] : []),
    ],
    rows,
    order: x.map((_, index) => String(index)),
  };
}

/** What the chart says at each position: a mark at the nearest one, a stretch at all within it. */
function markedAt({ x, marks, shades }: TimeseriesData): string[][] | undefined {
  const told = x.map((): string[] => []);
  for (const mark of marks ?? []) {
    const distances = x.map((at) => Math.abs(at - mark.x));
    const nearest = distances.indexOf(Math.min(...distances));
    told[nearest]?.push(mark.label);
  }
  for (const { from, to, label } of shades ?? []) {
    for (const [index, at] of x.entries()) {
      if (label && at >= from && at <= to) told[index]?.push(label);
    }
  }
  return told.some((labels) => labels.length > 0) ? told : undefined;
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
