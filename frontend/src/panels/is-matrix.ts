import type { Column } from '@panelcast/client/protocol/panel-data';

/** With several numbers in a row a heat map has a column for each, else a card for each row. */
export function isMatrix(columns: readonly Column[]): boolean {
  return columns.filter(({ type }) => type === 'number').length > 1;
}
