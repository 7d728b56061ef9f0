import type { TableData } from '@panelcast/client/protocol/panel-data';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { flash, MOST } from '../../ui/flash.ts';

/** Flashes the cells of the drawn rows that read differently than before. */
export function useCellFlash(
  body: RefObject<HTMLTableSectionElement | null>,
  data: TableData,
  keys: readonly string[],
): void {
  const before = useRef(data);
  useLayoutEffect(() => {
    const changed = changedCells(before.current, data, keys);
    before.current = data;
    if (changed.length > MOST) return;
    const rows = body.current?.querySelectorAll<HTMLTableRowElement>(
      'tr:not([aria-hidden], .table-note)',
    );
    for (const [row, column] of changed) {
      const cell = rows?.[row]?.cells[column];
      if (cell) flash(cell);
    }
  }, [data]);
}

function changedCells(
  before: TableData,
  now: TableData,
  keys: readonly string[],
): [row: number, column: number][] {
  const changed: [number, number][] = [];
  keys.forEach((key, row) => {
    const old = before.rows[key];
    if (!old) return;
    now.columns.forEach(({ id, type }, column) => {
      if (type !== 'trend' && old[id] !== now.rows[key]?.[id]) changed.push([row, column]);
    });
  });
  return changed;
}
