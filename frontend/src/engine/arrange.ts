import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { PanelKind } from '@panelcast/client/protocol/panel-data';
import { EMPTY_HEIGHT, linesHeight, type Size, type Sizes } from './first-sizes.ts';

const COLUMNS = 12;

interface Shape {
  readonly columns: number;
  readonly height: number;
  /** Height when the panel has the whole width of a phone, where that differs. */
  readonly alone?: number;
}

/** Usual width of a kind on 12 columns, and the height in px that its row has at least. */
const SHAPES: Readonly<Record<PanelKind, Shape>> = {
  stat: { columns: 3, height: 104 },
  gauge: { columns: 3, height: 200 },
  donut: { columns: 3, height: 284, alone: 196 },
  bar: { columns: 4, height: 388 },
  funnel: { columns: 4, height: 300 },
  waterfall: { columns: 12, height: 340 },
  list: { columns: 4, height: 300 },
  form: { columns: 4, height: 128 },
  timeseries: { columns: 6, height: 340 },
  table: { columns: 12, height: 400 },
  heatmap: { columns: 12, height: 632 },
};

export interface Place {
  readonly id: string;
  readonly span: number;
  readonly height: number;
}

/** Where a panel stands on a wide page, on a medium one, and how high it is alone in its row. */
export interface Arrangement {
  readonly wide: Place;
  readonly medium: Place;
  readonly alone: number;
}

/**
 * Lays panels out in their order: rows are filled to their full width, evenly, and all panels of a
 * row have the height of the one that needs most. Later data changes no height, so that nothing
 * moves.
 *
 * @param sizes what is known of the panels' first data
 */
export function arrange(
  panels: readonly PanelDefinition[],
  sizes: Sizes = new Map(),
): ReadonlyMap<string, Arrangement> {
  const wide = places(panels, columnsOf, sizes);
  const medium = places(panels, (panel) => (columnsOf(panel) <= 4 ? COLUMNS / 2 : COLUMNS), sizes);
  return new Map(
    panels.flatMap((panel, i) => {
      const [onWide, onMedium] = [wide[i], medium[i]];
      if (!onWide || !onMedium) return [];
      return [[panel.id, { wide: onWide, medium: onMedium, alone: aloneHeight(panel, sizes) }]];
    }),
  );
}

function columnsOf(panel: PanelDefinition): number {
  return Math.min(panel.columns ?? SHAPES[panel.kind].columns, COLUMNS);
}

type Width = (panel: PanelDefinition) => number;

function places(panels: readonly PanelDefinition[], width: Width, sizes: Sizes): Place[] {
  return groups(panels, width)
    .flatMap((group) => rows(group, width))
    .flatMap((row) => placeRow(row, width, sizes));
}

/** Runs of panels between those that take a row of their own. */
function groups(panels: readonly PanelDefinition[], width: Width): PanelDefinition[][] {
  const found: PanelDefinition[][] = [[]];
  for (const panel of panels) {
    if (width(panel) === COLUMNS) found.push([panel], []);
    else found.at(-1)?.push(panel);
  }
  return found.filter((group) => group.length > 0);
}

/** How much wider than the page a row may be before it becomes two. */
const SQUEEZE = 0.15;

/** Cuts a group where the rows come out most alike. */
function rows(group: readonly PanelDefinition[], width: Width): PanelDefinition[][] {
  const total = sum(group.map(width));
  const count = Math.max(1, Math.ceil(total / COLUMNS - SQUEEZE));
  const found: PanelDefinition[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const panel of group) {
    const middle = before + width(panel) / 2;
    // A panel whose middle is just at the cut stays above it.
    found[Math.max(0, Math.ceil((middle * count) / total) - 1)]?.push(panel);
    before += width(panel);
  }
  return found.filter((row) => row.length > 0);
}

function placeRow(row: readonly PanelDefinition[], width: Width, sizes: Sizes): Place[] {
  const spans = fill(row.map(width));
  const heights = row.map((panel, i) => heightOf(panel, spans[i] ?? COLUMNS, sizes));
  return row.map(({ id }, i) => ({ id, span: spans[i] ?? COLUMNS, height: Math.max(...heights) }));
}

/** Height in px of a line, of kinds whose lines are all alike. */
const LINES: Readonly<Partial<Record<PanelKind, number>>> = {
  table: 32,
  list: 32,
  bar: 22,
  waterfall: 26,
  funnel: 26,
  heatmap: 29,
};

/** Cards of a heatmap side by side, where there are fewest of them. */
const CARDS = 2;

/** What lacks so little, as a share of its height, is shown whole instead of its last lines scrolling. */
const SLACK = 0.3;

/** Sentences are one line where there is room, and two on a phone. */
const ROOM = 6;
const TWO_LINES = 52;

/** Height in px of a ring with the head above it, and of a part in the legend below. */
const RING = 176;
const PART = 27;

function heightOf({ id, kind }: PanelDefinition, span: number, sizes: Sizes): number {
  const { height } = SHAPES[kind];
  const size = sizes.get(id);
  if (size?.empty) return Math.min(height, EMPTY_HEIGHT);
  if (size && kind === 'donut') return Math.min(height, RING + size.lines * PART);
  const lined = kind === 'heatmap' && size?.isMatrix ? 'table' : kind;
  const line = kind === 'list' && span < ROOM ? undefined : LINES[lined];
  if (!size || !line) return height;
  const needed = linesHeight(inLines(lined, size), line);
  return needed <= height * (1 + SLACK) ? needed : height;
}

function inLines(kind: PanelKind, size: Size): Size {
  return kind === 'heatmap'
    ? { ...size, lines: Math.ceil(size.lines / CARDS), headed: false }
    : size;
}

function aloneHeight(panel: PanelDefinition, sizes: Sizes): number {
  const { alone, height: most } = SHAPES[panel.kind];
  const size = sizes.get(panel.id);
  if (panel.kind === 'list' && size && !size.empty)
    return Math.min(most, linesHeight(size, TWO_LINES));
  const height = heightOf(panel, COLUMNS, sizes);
  return Math.min(height, alone ?? height);
}

/** Whole columns in proportion to the weights that together fill the row. */
function fill(weights: readonly number[]): number[] {
  const scale = COLUMNS / sum(weights);
  const exact = weights.map((weight) => weight * scale);
  const spans = exact.map(Math.floor);
  const byRest = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  const missing = COLUMNS - sum(spans);
  for (const { i } of byRest.slice(0, missing)) spans[i] = (spans[i] ?? 0) + 1;
  return spans;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
