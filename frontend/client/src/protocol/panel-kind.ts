import type { PanelKind } from './panel-data.ts';

const kinds: Readonly<Record<PanelKind, true>> = {
  stat: true,
  gauge: true,
  bar: true,
  donut: true,
  funnel: true,
  waterfall: true,
  table: true,
  heatmap: true,
  timeseries: true,
  list: true,
  form: true,
};

/** Every visualisation there is. */
export const PANEL_KINDS = Object.keys(kinds) as readonly PanelKind[];
