import type { Field, FormAction, FormGroup, FormImport, FormScore, Submit } from './form-part.ts';
import type { Unit } from './unit.ts';
import type { Value } from './value.ts';

/**
 * What a panel's `data` holds on the wire, per kind of panel: raw values with unit codes, never
 * formatted text. Collections are keyed objects with an `order` array. To a reader absent and `null`
 * are the same. A field marked optional may always be left out.
 */

export type Level =
  | 'critical'
  | 'warning'
  | 'watch'
  | 'healthy'
  | 'excellent'
  | 'good'
  | 'fair'
  | 'poor'
  | 'neutral';

/** Parts that every kind of panel may carry. */
export interface Common {
  /** One sentence that says what the panel shows, for screen readers and for sharing. */
  summary?: string | null;
  /** How the figures are computed. */
  formula?: Formula | null;
  /** Why a value is `null`: JSON pointer into `data` to a reason code, e.g. `no_data`. */
  reasons?: Record<string, string> | null;
  /** One sentence shown with the content, e.g. "No alerts. The five busiest servers:". */
  note?: string | null;
  /**
   * Texts that people typed, which no language changes: JSON pointers into `data`, a step `*` being
   * every key.
   */
  verbatim?: string[] | null;
}

export interface Formula {
  text: string;
  inputs?: FormulaInput[] | null;
  /** The inputs that many things of a kind have. */
  table?: InputTable | null;
}

export interface FormulaInput {
  label: string;
  value: Value;
  unit?: Unit | null;
  /** Where the value is edited: a page address of this application. */
  editedAt?: string | null;
}

/** The first column holds names that people typed. */
export interface InputTable extends Grid {
  /** Where the values are edited. */
  editedAt?: string | null;
}

export interface StatItem {
  label: string;
  value: Value;
  unit?: Unit | null;
  level?: Level | null;
  /** Change against the comparison the label names, in the item's unit. */
  delta?: number | null;
}

export interface Figures {
  items: Record<string, StatItem>;
  order: string[];
}

export interface StatData extends Figures, Common {}

/** From `from` (inclusive) upwards the gauge shows `level`. */
export interface GaugeStep {
  from: number;
  level: Level;
}

export interface GaugeData extends StatData {
  min: number;
  max: number;
  steps: GaugeStep[];
}

export interface BarItem {
  label: string;
  value: number | null;
  level?: Level | null;
}

/**
 * Data of `bar`, `donut` and `funnel`. Bars start at zero; negative values grow to the left. The stages
 * of a funnel follow each other.
 */
export interface BarData extends Common {
  unit?: Unit | null;
  items: Record<string, BarItem>;
  order: string[];
}

export interface WaterfallItem extends BarItem {
  /** Starts at zero, and what follows starts at it; others start where the one before them ends. */
  total?: boolean | null;
}

/** Amounts that lead from one total to another; negative ones take away. */
export interface WaterfallData extends BarData {
  items: Record<string, WaterfallItem>;
}

/**
 * How a column is shown. `delta` is a signed change, `level` one of the level words, `instant` an
 * RFC 3339 instant, `trend` an array of numbers drawn as a sparkline.
 */
export type ColumnType = 'text' | 'number' | 'delta' | 'level' | 'instant' | 'trend';

export interface Column {
  id: string;
  title: string;
  unit?: Unit | null;
  type: ColumnType;
  /** Numbers from here on stand out without having a level. */
  strongFrom?: number | null;
}

export type Cell = Value | (number | null)[];

export type Row = Record<string, Cell>;

export interface Grid {
  columns: Column[];
  rows: Record<string, Row>;
  /** Level of a cell, by row key and column id. */
  levels?: Record<string, Record<string, Level>> | null;
  /** Unit of the numbers of a row, by row key, in columns without one. */
  units?: Record<string, Unit | undefined> | null;
  order: string[];
  /** Totals shown in one strip above the rows. */
  figures?: Figures | null;
}

/**
 * Data of `table` and `heatmap`. A heat map with one number column shows one card per row: the first
 * text column names it, further texts are its small print; with several it is a matrix.
 */
export interface TableData extends Grid, Common {}

export interface Series {
  label: string;
  /**
   * `low` and `high` bound a band around the nearest `line` before them in `order`; `apart` is a line
   * on a scale of its own.
   */
  role: 'line' | 'apart' | 'low' | 'high';
  /** One per `x`; `null` is a gap. */
  values: (number | null)[];
}

export interface Threshold {
  value: number;
  label: string;
  level?: Level | null;
}

export interface Mark {
  x: number;
  label: string;
}

export interface Shade {
  from: number;
  to: number;
  label?: string | null;
}

export type Axis = 'time' | 'offset' | 'month' | 'calendar';

export interface TimeseriesData extends Common {
  /**
   * What `x` counts: `time` is seconds since 1970-01-01T00:00:00Z, `offset` is seconds from now,
   * `month` is months of a plan, of which 1 is the first, `calendar` is months of the calendar,
   * counted from January of the year 0. On an offset axis everything after 0 is a
   * forecast and is drawn dashed.
   */
  axis: Axis;
  /** Ascending. */
  x: number[];
  unit?: Unit | null;
  series: Record<string, Series>;
  order: string[];
  /** A value holds until the next position. */
  stepped?: boolean;
  thresholds?: Threshold[] | null;
  marks?: Mark[] | null;
  shades?: Shade[] | null;
}

export interface ListItem {
  text: string;
  level?: Level | null;
  /** RFC 3339 instant the line is about. */
  at?: string | null;
}

export interface ListData extends Common {
  items: Record<string, ListItem>;
  order: string[];
}

/** Stored values and limits; never what somebody is typing. */
export interface FormPanelData extends Common {
  fields: Record<string, Field>;
  order: string[];
  /**
   * Revision of the stored document, a growing whole number, sent back as `If-Match`. Fields whose
   * keys have the same first word, up to a dot, are one part: a call is refused when a part that it
   * touches has changed since.
   */
  revision?: string | null;
  submit: Submit;
  /** Cards, in the order of their first fields. */
  groups?: Record<string, FormGroup> | null;
  /** Buttons of the form as a whole. */
  actions?: Record<string, FormAction> | null;
  score?: FormScore | null;
  /** Files of rows that it takes, by dataset. */
  imports?: Record<string, FormImport> | null;
}

/** The shape of `data` for each kind of panel. */
export interface PanelDataByKind {
  stat: StatData;
  gauge: GaugeData;
  bar: BarData;
  donut: BarData;
  funnel: BarData;
  waterfall: WaterfallData;
  table: TableData;
  heatmap: TableData;
  timeseries: TimeseriesData;
  list: ListData;
  form: FormPanelData;
}

export type PanelKind = keyof PanelDataByKind;

/** A kind together with its data: narrow on `kind`. */
export type PanelContent = {
  [K in PanelKind]: { kind: K; data: PanelDataByKind[K] };
}[PanelKind];

export type PanelData = PanelDataByKind[PanelKind];
