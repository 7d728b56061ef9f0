import type { TableData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import type { PanelProps } from './panel-props.ts';
import { TablePanel } from './table/table-panel.tsx';
import './heat-matrix.css';

/** A heat map of rows and columns: a table whose cells are filled by their levels. */
export function HeatMatrix(props: PanelProps<TableData>): JSX.Element {
  return (
    <div class="heat-matrix">
      <TablePanel {...props} />
    </div>
  );
}
