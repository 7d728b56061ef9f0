import type { PanelKind } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { Skeleton, type SkeletonShape } from '../ui/skeleton.tsx';

const shapes: Readonly<Record<PanelKind, SkeletonShape>> = {
  stat: 'figures',
  gauge: 'ring',
  donut: 'ring',
  bar: 'bars',
  funnel: 'bars',
  waterfall: 'bars',
  table: 'rows',
  heatmap: 'cards',
  timeseries: 'plot',
  list: 'rows',
  form: 'rows',
};

interface PanelSkeletonProps {
  kind: PanelKind;
  slim?: boolean | undefined;
}

/** The outline of a panel that has no data yet. */
export function PanelSkeleton({ kind, slim }: PanelSkeletonProps): JSX.Element {
  return <Skeleton shape={slim ? 'line' : shapes[kind]} />;
}
