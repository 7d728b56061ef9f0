import type { PanelKind } from '@panelcast/client/protocol/panel-data';
import type { ComponentType } from 'preact';
import { BarPanel } from './bar-panel.tsx';
import { DonutPanel } from './donut-panel.tsx';
import { FormPanel } from './form/form-panel.tsx';
import { FunnelPanel } from './funnel-panel.tsx';
import { GaugePanel } from './gauge-panel.tsx';
import { HeatmapPanel } from './heatmap-panel.tsx';
import { lazyPanel } from './lazy-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import type { PanelPropsOf } from './panel-props.ts';
import { StatPanel } from './stat-panel.tsx';
import { TablePanel } from './table/table-panel.tsx';
import { WaterfallPanel } from './waterfall-panel.tsx';

type Registry = { readonly [K in PanelKind]: ComponentType<PanelPropsOf<K>> };

/** The component of each kind of panel; the chart engine comes with the first chart. */
export const registry: Registry = {
  stat: StatPanel,
  gauge: GaugePanel,
  bar: BarPanel,
  donut: DonutPanel,
  funnel: FunnelPanel,
  waterfall: WaterfallPanel,
  table: TablePanel,
  heatmap: HeatmapPanel,
  timeseries: lazyPanel(
    async () => (await import('./timeseries/timeseries-panel.tsx')).TimeseriesPanel,
  ),
  list: ListPanel,
  form: FormPanel,
};

export function isPanelKind(kind: string): kind is PanelKind {
  return Object.hasOwn(registry, kind);
}
