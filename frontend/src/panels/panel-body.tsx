import type { PanelContent, PanelData } from '@panelcast/client/protocol/panel-data';
import type { ComponentType, JSX } from 'preact';
import type { PanelProps } from './panel-props.ts';
import { registry } from './registry.ts';
import './panel-body.css';

type PanelBodyProps = Omit<PanelProps<never>, 'data'> & { content: PanelContent };

/** The content of a panel, whatever its kind, below its note and its spoken summary. */
export function PanelBody({ content, ...rest }: PanelBodyProps): JSX.Element {
  // Kind and data belong together by the type of `content`; indexing loses that.
  const Kind = registry[content.kind] as ComponentType<PanelProps<PanelData>>;
  const { note, summary } = content.data;
  const spoken = content.kind !== 'timeseries' && content.kind !== 'form' && summary;
  return (
    <div class="panel-body">
      {spoken && <p class="visually-hidden">{spoken}</p>}
      {note && <p class="panel-note">{note}</p>}
      <Kind {...rest} data={content.data} />
    </div>
  );
}
