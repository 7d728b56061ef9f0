import type { TimeseriesData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chartModel, lineIdsOf } from '../../charts/chart-model.ts';
import { TimeChart } from '../../charts/time-chart.ts';
import { t } from '../../core/language/texts.ts';
import { PanelAmbience } from '../panel-ambience.ts';
import type { PanelProps } from '../panel-props.ts';
import { Legend } from './legend.tsx';
import './timeseries-panel.css';

const nothing: ReadonlySet<string> = new Set();

/** Lines over time. What the viewer hid stays hidden; the cursor is shared with the page's others. */
export function TimeseriesPanel({ data }: PanelProps<TimeseriesData>): JSX.Element {
  const { zone, locale } = useContext(PanelAmbience);
  const [hidden, setHidden] = useState(nothing);
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<TimeChart>(null);
  const model = useMemo(() => chartModel(data), [data]);
  const setting = { format: { zone, locale }, syncKey: 'page' };

  useLayoutEffect(() => {
    if (!host.current) return;
    const mounted = new TimeChart(host.current, setting, model);
    chart.current = mounted;
    return () => mounted.destroy();
  }, []);
  useLayoutEffect(() => chart.current?.adapt(setting), [zone, locale]);
  useLayoutEffect(() => chart.current?.update(model), [model]);
  useLayoutEffect(() => chart.current?.hide(hidden), [hidden]);

  return (
    <div class="timeseries">
      <Legend
        model={model}
        hidden={hidden}
        zone={data.axis === 'time' ? zone : undefined}
        onToggle={(id) => setHidden(toggled(hidden, id))}
      />
      <div class="timeseries-plot" ref={host} role="img" aria-label={describe(data)} />
    </div>
  );
}

function describe({ summary, series, order }: TimeseriesData): string {
  const names = lineIdsOf({ order, series }).map((id) => series[id]?.label);
  const what = summary ?? t('Chart of {names}.', { names: names.join(', ') });
  return `${what} ${t("The values are in the panel's table view.")}`;
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
