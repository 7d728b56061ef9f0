import type { PanelContent, PanelData, PanelKind } from '@panelcast/client/protocol/panel-data';
import type { ComponentType, JSX } from 'preact';
import { type ShellText, t } from '../core/language/texts.ts';
import { ScrollArea } from '../ui/scroll-area.tsx';
import { isMatrix } from './is-matrix.ts';
import type { PanelProps } from './panel-props.ts';
import { registry } from './registry.ts';
import './panel-body.css';

/** What a screen reader calls the content where it scrolls. */
const names = {
  stat: 'Figures',
  gauge: 'Gauges',
  bar: 'Bars',
  donut: 'Shares',
  funnel: 'Stages',
  waterfall: 'Steps',
  table: 'Table',
  heatmap: 'Heat map',
  timeseries: 'Chart',
  list: 'List',
  form: 'Form',
} as const satisfies Record<PanelKind, ShellText>;

type PanelBodyProps = Omit<PanelProps<never>, 'data'> & { content: PanelContent };

/** The content of a panel, whatever its kind, with its spoken summary and its note. */
export function PanelBody({ content, ...rest }: PanelBodyProps): JSX.Element {
  // Kind and data belong together by the type of `content`; indexing loses that.
  const Kind = registry[content.kind] as ComponentType<PanelProps<PanelData>>;
  const { note, summary } = content.data;
  const spoken = content.kind !== 'timeseries' && content.kind !== 'form' && summary;
  const isTable = hasRows(content);
  const fits = rest.slim || isTable || content.kind === 'timeseries';
  const drawing = <Kind {...rest} data={content.data} />;
  const below = isTable ? null : note;
  return (
    <div class={rest.slim ? 'panel-body' : 'panel-body panel-body-tile'}>
      {spoken ? <p class="visually-hidden">{spoken}</p> : null}
      {fits ? drawing : <ScrollArea label={t(names[content.kind])}>{drawing}</ScrollArea>}
      {below ? <p class="panel-note">{below}</p> : null}
    </div>
  );
}

/** It is drawn as a table, which scrolls below its headings and shows its note itself. */
function hasRows({ kind, data }: PanelContent): boolean {
  return kind === 'table' || (kind === 'heatmap' && isMatrix(data.columns));
}
