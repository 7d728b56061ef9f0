import type { Column } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { CellFormat } from './cell-format.ts';
import { nextSort, type Sort } from './sort.ts';

interface TableHeadProps {
  columns: readonly Column[];
  formats: readonly CellFormat[];
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}

/** Headings that sort by click and by key. */
export function TableHead({ columns, formats, sort, onSort }: TableHeadProps): JSX.Element {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          const right = column.type === 'number' || column.type === 'delta';
          return (
            <th
              key={column.id}
              scope="col"
              class={right ? 'cell-right' : 'cell-left'}
              aria-sort={direction ?? 'none'}
            >
              <button type="button" onClick={() => onSort(nextSort(sort, column))}>
                <span title={formats[index]?.heading}>{formats[index]?.heading}</span>
                <span class="sort-sign">
                  {direction && (
                    <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size={11} />
                  )}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
