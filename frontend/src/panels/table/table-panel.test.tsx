import type { TableData } from '@panelcast/client/protocol/panel-data';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Drawing } from '../testing/drawing.tsx';
import { ROW_HEIGHT } from './row-window.ts';

function tableOf(count: number, risk = (index: number): number => index): TableData {
  const keys = Array.from({ length: count }, (_, index) => `s${index}`);
  return {
    columns: [
      { id: 'name', title: 'Server', type: 'text' },
      { id: 'risk', title: 'Risk', type: 'number' },
    ],
    rows: Object.fromEntries(keys.map((key, index) => [key, { name: key, risk: risk(index) }])),
    order: keys,
  };
}

let drawing: Drawing;

afterEach(() => drawing.remove());

const names = (): string[] => drawing.texts('tbody th');

function press(selector: string): void {
  act(() => drawing.one(selector).click());
}

function type(text: string): void {
  const field = drawing.one<HTMLInputElement>('input[type="search"]');
  act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

describe('a table', () => {
  it('sorts by its headings and says so', () => {
    drawing = new Drawing({ kind: 'table', data: tableOf(3) });
    press('th:nth-child(2) button');
    expect(names()).toEqual(['s2', 's1', 's0']);
    expect(drawing.one('th:nth-child(2)').getAttribute('aria-sort')).toBe('descending');
  });

  it('lets a number stand out from a bound on', () => {
    const data = tableOf(3);
    data.columns[1] = { id: 'risk', title: 'Risk', type: 'number', strongFrom: 1 };
    drawing = new Drawing({ kind: 'table', data });
    expect(drawing.texts('.cell-strong')).toEqual(['1', '2']);
    drawing.show({
      kind: 'table',
      data: { ...data, rows: { ...data.rows, s0: { name: 's0', risk: 1 } } },
    });
    expect(drawing.texts('.cell-strong')).toEqual(['1', '1', '2']);
  });

  it('reads out what a search found, and not every change of the data', () => {
    drawing = new Drawing({ kind: 'table', data: tableOf(30) });
    const told = () => drawing.one('[role="status"]').textContent;
    expect([told(), drawing.one('.table-count').textContent]).toEqual(['', '30 rows']);
    type('s1');
    expect(told()).toBe('11 of 30');
    drawing.show({ kind: 'table', data: tableOf(31) });
    expect([told(), drawing.one('.table-count').textContent]).toEqual(['11 of 30', '11 of 31']);
  });

  it('keeps sort, search and focus when data arrives', () => {
    drawing = new Drawing({ kind: 'table', data: tableOf(30) });
    press('th:nth-child(2) button');
    type('s1');
    const field = drawing.one('input[type="search"]');
    field.focus();
    drawing.show({ kind: 'table', data: tableOf(30, (index) => -index) });
    expect(names().slice(0, 3)).toEqual(['s1', 's10', 's11']);
    expect(document.activeElement).toBe(field);
    expect(drawing.one<HTMLInputElement>('input[type="search"]').value).toBe('s1');
  });

  it('offers a search above 20 rows only', () => {
    drawing = new Drawing({ kind: 'table', data: tableOf(20) });
    expect(drawing.place.querySelector('input')).toBeNull();
    drawing.show({ kind: 'table', data: tableOf(21) });
    type('s20');
    expect(names()).toEqual(['s20']);
    expect(drawing.one('[role="status"]').textContent).toBe('1 of 21');
    type('nothing');
    expect(drawing.one('.table-none').textContent).toBe('No row contains these words.');
  });

  it('draws a window of a long table and moves it with the scroll', () => {
    drawing = new Drawing({ kind: 'table', data: tableOf(1000) });
    expect(names().length).toBeLessThan(60);
    expect(drawing.one('table').getAttribute('aria-rowcount')).toBe('1001');
    const area = drawing.one('.table-scroll');
    act(() => {
      area.scrollTop = 500 * ROW_HEIGHT;
      area.dispatchEvent(new Event('scroll'));
    });
    expect(names()).toContain('s500');
    expect(names()).not.toContain('s0');
    const [above, below] = drawing.place.querySelectorAll<HTMLElement>('.table-spacer');
    const drawn = names().length * ROW_HEIGHT;
    const height =
      Number.parseInt(above?.style.height ?? '', 10) +
      Number.parseInt(below?.style.height ?? '', 10);
    expect(height + drawn).toBe(1000 * ROW_HEIGHT);
  });
});
