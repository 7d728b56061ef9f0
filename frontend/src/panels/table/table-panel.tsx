import type { TableData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { FigureStrip } from '../figure-strip.tsx';
import { PanelAmbience } from '../panel-ambience.ts';
import type { PanelProps } from '../panel-props.ts';
import { places } from '../places.ts';
import { reasonAt } from '../reasons.ts';
import { FEW_LINES, useFew } from '../use-few.ts';
import { cellFormat } from './cell-format.ts';
import { type Widths, widen } from './column-widths.ts';
import { ROW_HEIGHT, rowWindow, WINDOWED_ABOVE } from './row-window.ts';
import { matchingKeys, type Sort, sortedKeys } from './sort.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useCellFlash } from './use-cell-flash.ts';
import './table-panel.css';

const SEARCH_ABOVE = 20;
const FIRST_HEIGHT = 640;

/** Stands for the note among the keys; no key of a row is empty. */
const NOTE = '';

/** Rows and columns. Sorting, search, scroll and focus belong to the viewer and survive updates. */
export function TablePanel({ panelId, data }: PanelProps<TableData>): JSX.Element {
  const [sort, setSort] = useState<Sort>();
  const [query, setQuery] = useState('');
  const keys = useMemo(
    () => matchingKeys(data, sortedKeys(data, sort), query),
    [data, sort, query],
  );
  const count =
    query === ''
      ? t('{count} rows', { count: data.order.length })
      : t('{found} of {count}', { found: keys.length, count: data.order.length });
  // Read out is what a search found, not every change of the data since.
  const found = useMemo(() => (query === '' ? undefined : count), [query]);
  const searchable = data.order.length > SEARCH_ABOVE || query !== '';
  return (
    <div class="table-panel">
      {data.figures && <FigureStrip figures={data.figures} data={data} />}
      {searchable && (
        <div class="table-tools">
          <SearchField label={t('Search the rows')} value={query} onInput={setQuery} />
          <span class="table-count number">{count}</span>
          <span class="visually-hidden" role="status">
            {found}
          </span>
        </div>
      )}
      <Rows panelId={panelId} data={data} keys={keys} sort={sort} onSort={setSort} />
      {query !== '' && keys.length === 0 && (
        <p class="table-none">{t('No row contains these words.')}</p>
      )}
    </div>
  );
}

interface RowsProps {
  panelId: string;
  data: TableData;
  keys: readonly string[];
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}

function Rows({ panelId, data, keys, sort, onSort }: RowsProps): JSX.Element {
  const { zone, locale } = useContext(PanelAmbience);
  const [view, setView] = useState({ top: 0, height: FIRST_HEIGHT });
  const widths = useRef<Widths>(new Map());
  const body = useRef<HTMLTableSectionElement>(null);
  const formats = useMemo(() => {
    const rows = data.order.map((key) => data.rows[key] ?? {});
    const units = data.units && data.order.map((key) => data.units?.[key]);
    const all = data.columns.map((column) => cellFormat(column, rows, { zone, locale }, units));
    widen(widths.current, data, all);
    return all;
  }, [data, zone, locale]);
  const lines = data.note ? [NOTE, ...keys] : keys;
  const windowed = lines.length > WINDOWED_ABOVE;
  const few = useFew(lines.length, windowed ? lines.length : FEW_LINES);
  const { first, last } = rowWindow(few, view.top, view.height);
  const drawn = places(lines.slice(first, last));
  useCellFlash(
    body,
    data,
    lines.slice(first, last).filter((key) => key !== NOTE),
  );

  function scrolled({ currentTarget: area }: { currentTarget: HTMLElement }): void {
    const top = Math.floor(area.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
    if (windowed && top !== view.top) setView({ top, height: area.clientHeight });
  }

  return (
    <div class="table-scroll" onScroll={scrolled}>
      <table id={`${panelId}-table`} aria-rowcount={windowed ? lines.length + 1 : undefined}>
        <Columns data={data} widths={widths.current} />
        <TableHead columns={data.columns} formats={formats} sort={sort} onSort={onSort} />
        <tbody ref={body}>
          <Spacer rows={first} />
          {drawn.map(({ place, id }) => {
            const at = first + place;
            if (id === NOTE)
              return <NoteRow key={at} columns={data.columns.length} text={data.note} />;
            return (
              <TableRow
                key={at}
                columns={data.columns}
                formats={formats}
                row={data.rows[id] ?? {}}
                unit={data.units?.[id]}
                levels={data.levels?.[id]}
                reason={(column) => reasonAt(data, 'rows', id, column)}
                position={windowed ? at + 2 : undefined}
              />
            );
          })}
          <Spacer rows={lines.length - last} />
        </tbody>
      </table>
    </div>
  );
}

/** Names stay in sight, so they leave room for what is beside them. */
function Columns({ data, widths }: { data: TableData; widths: Widths }): JSX.Element {
  return (
    <colgroup>
      {data.columns.map(({ id }, index) => {
        const width = `${widths.get(id) ?? 0}ch`;
        return <col key={id} style={{ width: index === 0 ? `min(${width}, 56cqi)` : width }} />;
      })}
    </colgroup>
  );
}

/** What is to be said about the rows, in the place of the first: its coming and going moves no row. */
function NoteRow({ columns, text }: { columns: number; text: TableData['note'] }): JSX.Element {
  return (
    <tr class="table-note">
      <td colSpan={columns}>{text}</td>
    </tr>
  );
}

/** Takes the place of rows that are not drawn. */
function Spacer({ rows }: { rows: number }): JSX.Element | null {
  if (rows <= 0) return null;
  const height = `${rows * ROW_HEIGHT}px`;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells cannot take focus
  return <tr aria-hidden="true" class="table-spacer" style={{ height }} />;
}
