import type { Cell, Column, Level, Row } from '@panelcast/client/protocol/panel-data';
import type { Unit } from '@panelcast/client/protocol/unit';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Sparkline } from '../../charts/sparkline.tsx';
import { Icon } from '../../ui/icon.tsx';
import { isLevel, LevelMark, LevelShape } from '../../ui/level-mark.tsx';
import { Missing } from '../../ui/missing.tsx';
import type { CellFormat } from './cell-format.ts';

interface TableRowProps {
  columns: readonly Column[];
  formats: readonly CellFormat[];
  row: Row;
  unit: Unit | undefined;
  levels: Record<string, Level> | undefined;
  reason: (column: string) => string | undefined;
  /** Position among all rows, from 1, for screen readers when only a window is drawn. */
  position: number | undefined;
}

/** One row; drawn again only when one of its cells reads differently. */
export function TableRow(props: TableRowProps): JSX.Element {
  const { columns, formats, row, unit, levels, reason, position } = props;
  const texts = columns.map(({ id }, index) => textOf(row[id], formats[index], unit));
  const look = columns.map(
    (column, index) =>
      `${texts[index]}\u0000${levels?.[column.id] ?? reason(column.id) ?? ''}\u0000${isStrong(column, row[column.id])}`,
  );
  return useMemo(
    () => (
      <tr aria-rowindex={position}>
        {columns.map((column, index) => (
          <TableCell
            key={column.id}
            column={column}
            cell={row[column.id] ?? null}
            text={texts[index] ?? ''}
            level={levels?.[column.id]}
            reason={reason(column.id)}
            heads={index === 0}
          />
        ))}
      </tr>
    ),
    [position, columns.length, look.join('\u0001')],
  );
}

function textOf(cell: Cell | undefined, format: CellFormat | undefined, unit?: Unit): string {
  return Array.isArray(cell) ? cell.join() : (format?.text(cell, unit) ?? '');
}

interface TableCellProps {
  column: Column;
  cell: Cell;
  text: string;
  level: Level | undefined;
  reason: string | undefined;
  /** The first cell names its row. */
  heads: boolean;
}

function TableCell({ column, cell, text, level, reason, heads }: TableCellProps): JSX.Element {
  const content = <CellContent {...{ column, cell, text, level, reason }} />;
  const look = classOf(column, cell, level);
  if (heads) {
    return (
      <th scope="row" class={`cell-head ${look}`} title={text}>
        {content}
      </th>
    );
  }
  return (
    <td class={look} title={column.type === 'text' && cell !== null ? text : undefined}>
      {content}
    </td>
  );
}

function CellContent(props: Omit<TableCellProps, 'heads'>): JSX.Element {
  const { column, cell, text, level, reason } = props;
  if (cell === null) return <Missing reason={reason} />;
  if (Array.isArray(cell)) return <Sparkline values={cell} />;
  if (column.type === 'level' && isLevel(cell)) return <LevelMark level={cell} />;
  if (column.type === 'delta' && typeof cell === 'number' && cell !== 0) {
    return (
      <>
        <Icon name={cell > 0 ? 'arrow-up' : 'arrow-down'} size={11} />
        {text}
      </>
    );
  }
  return (
    <>
      {level && <LevelShape level={level} />}
      {text}
    </>
  );
}

function classOf(column: Column, cell: Cell, level: Level | undefined): string {
  const side = column.type === 'number' || column.type === 'delta' ? 'cell-right' : 'cell-left';
  const strong = isStrong(column, cell) ? ' cell-strong' : '';
  const tone = level ? ` level-${level}` : '';
  return `${side} cell-${column.type}${strong}${tone}`;
}

function isStrong({ strongFrom }: Column, cell: Cell | undefined): boolean {
  return typeof cell === 'number' && typeof strongFrom === 'number' && cell >= strongFrom;
}
