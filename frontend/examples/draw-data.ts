import type {
  Cell,
  Column,
  Common,
  ListData,
  StatItem,
  TableData,
} from '@panelcast/client/protocol/panel-data';
import type { Unit } from '@panelcast/client/protocol/unit';
import { deltaText, valueText } from '../src/core/units/format-value.ts';

interface ItemsData extends Common {
  readonly unit?: Unit | null;
  readonly items: Readonly<Record<string, StatItem>>;
  readonly order: readonly string[];
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A panel's data as elements; of a kind that has no simple drawing the sentence that sums it up. */
export function drawData(data: unknown): HTMLElement[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('rows' in data) return [table(data as TableData)];
  if ('items' in data) {
    const { items } = data as ItemsData;
    const isList = Object.values(items).some((item) => 'text' in item);
    return [isList ? list(data as unknown as ListData) : figures(data as ItemsData)];
  }
  const { summary } = data as Common;
  return summary ? [made('p', summary)] : [];
}

function figures({ items, order, unit, summary }: ItemsData): HTMLElement {
  const all = made('dl');
  if (summary) all.setAttribute('aria-label', summary);
  for (const key of order) {
    const item = items[key];
    if (!item) continue;
    const own = item.unit ?? unit;
    const value = made('dd', text(item.value, own));
    if (item.level) value.setAttribute('data-level', item.level);
    if (typeof item.delta === 'number') value.append(made('small', deltaText(item.delta, own)));
    const figure = made('div');
    figure.append(made('dt', item.label), value);
    all.append(figure);
  }
  return all;
}

function list({ items, order }: ListData): HTMLElement {
  const all = made('ul');
  for (const key of order) {
    const item = items[key];
    if (!item) continue;
    const line = made('li', item.text);
    if (item.level) line.setAttribute('data-level', item.level);
    all.append(line);
  }
  return all;
}

function table({ columns, rows, levels, order, summary }: TableData): HTMLElement {
  const shown = columns.filter(({ type }) => type !== 'trend');
  const all = made('table');
  if (summary) all.append(made('caption', summary));
  const head = made('tr');
  for (const { title } of shown) {
    const cell = made('th', title);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = made('tbody');
  for (const key of order) {
    const line = made('tr');
    for (const column of shown) {
      const cell = made('td', cellText(rows[key]?.[column.id], column));
      const level = levels?.[key]?.[column.id];
      if (level) cell.setAttribute('data-level', level);
      line.append(cell);
    }
    body.append(line);
  }
  const top = made('thead');
  top.append(head);
  all.append(top, body);
  return all;
}

function cellText(cell: Cell | undefined, { type, unit }: Column): string {
  return type === 'delta' && typeof cell === 'number' ? deltaText(cell, unit) : text(cell, unit);
}

function text(value: Cell | undefined, unit: Unit | null | undefined): string {
  if (typeof value === 'number') return valueText(value, unit);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return 'n/a';
  return INSTANT.test(value) ? new Date(value).toLocaleString() : value;
}

function made(name: string, content = ''): HTMLElement {
  const element = document.createElement(name);
  if (content !== '') element.textContent = content;
  return element;
}
