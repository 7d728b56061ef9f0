import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import { afterEach, describe, expect, it } from 'vitest';
import { Drawing } from './testing/drawing.tsx';

const row = { name: 'db1', risk: 44, change: 1.5, level: 'warning', course: [1, 2] };
const table = {
  columns: [
    { id: 'name', title: 'Server', type: 'text' as const },
    { id: 'risk', title: 'Risk', type: 'number' as const },
    { id: 'change', title: 'Δ', type: 'delta' as const },
    { id: 'level', title: 'Level', type: 'level' as const },
    { id: 'course', title: 'Course', type: 'trend' as const },
  ],
  rows: { db1: row, db2: { ...row, name: 'db2', risk: null } },
  levels: { db1: { risk: 'warning' as const } },
  order: ['db1', 'db2'],
  figures: { items: { mean: { label: 'Mean', value: 22 } }, order: ['mean'] },
};
const figures = {
  items: {
    risk: { label: 'Risk', value: 0.12, unit: 'fraction' as const, delta: 0.01 },
    status: { label: 'Status', value: 'Caution', level: 'watch' as const },
  },
  order: ['risk', 'status'],
};
const bars = {
  items: { a: { label: 'A', value: 3 }, b: { label: 'B', value: 1 } },
  order: ['a', 'b'],
};

const contents: PanelContent[] = [
  { kind: 'stat', data: figures },
  { kind: 'gauge', data: { ...figures, min: 0, max: 1, steps: [{ from: 0, level: 'healthy' }] } },
  { kind: 'bar', data: bars },
  { kind: 'donut', data: bars },
  { kind: 'funnel', data: bars },
  { kind: 'waterfall', data: bars },
  { kind: 'table', data: table },
  { kind: 'heatmap', data: table },
  {
    kind: 'list',
    data: {
      items: { a: { text: 'A', level: 'critical', at: '2026-11-21T10:00:00Z' } },
      order: ['a'],
    },
  },
  {
    kind: 'form',
    data: {
      fields: {
        hours: { label: 'Hours', type: 'number', value: 2.5, min: 0, max: 5 },
        on: { label: 'On', type: 'toggle', value: true },
        mode: { label: 'Mode', type: 'select', value: 'a', options: [{ value: 'a', label: 'A' }] },
      },
      order: ['hours', 'on', 'mode'],
      submit: { label: 'Save', method: 'PUT', path: '/x' },
    },
  },
];

let drawing: Drawing;

afterEach(() => drawing.remove());

describe.each(contents)('a panel of kind $kind', (content) => {
  it('changes nothing on the page when equal data arrives', () => {
    drawing = new Drawing(content);
    expect(drawing.place.textContent).not.toBe('');
    drawing.show(structuredClone(content));
    expect(drawing.changes()).toEqual([]);
  });
});

describe('a panel', () => {
  it('changes the text of a changed figure and no other node', () => {
    drawing = new Drawing({ kind: 'stat', data: figures });
    const status = { ...figures.items.status, value: 'Healthy' };
    drawing.show({ kind: 'stat', data: { ...figures, items: { ...figures.items, status } } });
    const changes = drawing.changes();
    expect(changes.map(({ type }) => type)).toEqual(['characterData']);
    expect(changes[0]?.target.textContent).toBe('Healthy');
  });

  it('changes only the changed cell of a table', () => {
    drawing = new Drawing({ kind: 'table', data: table });
    const rows = { ...table.rows, db1: { ...row, risk: 52 } };
    drawing.show({ kind: 'table', data: { ...table, rows } });
    const cells = drawing.changes().map(({ target }) => target.parentElement?.closest('td'));
    expect(new Set(cells).size).toBe(1);
    expect(cells[0]?.textContent).toBe('Warning 52');
  });

  it.each(['table', 'heatmap'] as const)('moves no node of a %s when its order changes', (kind) => {
    drawing = new Drawing({ kind, data: table });
    const rows = (): Element[] => [...drawing.place.querySelectorAll('tbody tr, li')];
    const before = rows();
    drawing.show({ kind, data: { ...table, order: ['db2', 'db1'] } });
    expect(rows()).toEqual(before);
    expect(before[0]?.textContent).toContain('db2');
  });

  it('shows a heat map of several numbers as a matrix, of one as cards', () => {
    const second = { id: 'load', title: 'Load', type: 'number' as const };
    const levels = { db1: { risk: 'warning' as const, load: 'critical' as const } };
    const rows = { ...table.rows, db1: { ...row, load: 3 } };
    const data = { ...table, columns: [...table.columns.slice(0, 2), second], rows, levels };
    drawing = new Drawing({ kind: 'heatmap', data });
    expect(drawing.texts('thead th').map((text) => text.trim())).toEqual([
      'Server',
      'Risk',
      'Load',
    ]);
    expect(drawing.texts('tbody th[scope="row"]')).toEqual(['db1', 'db2']);
    expect(drawing.place.querySelectorAll('tbody td.level-critical .level-shape')).toHaveLength(1);
    expect(drawing.place.querySelectorAll('.heat-card')).toHaveLength(0);
    // Headings stay only where nothing around them scrolls.
    expect(drawing.place.querySelectorAll('.scroll-area')).toHaveLength(0);
    drawing.show({ kind: 'heatmap', data: table });
    expect(drawing.place.querySelectorAll('.heat-card')).toHaveLength(2);
  });

  it('moves no bar when the order changes', () => {
    drawing = new Drawing({ kind: 'bar', data: bars });
    const before = [...drawing.place.querySelectorAll('.bar-item')];
    drawing.show({ kind: 'bar', data: { ...bars, order: ['b', 'a'] } });
    expect([...drawing.place.querySelectorAll('.bar-item')]).toEqual(before);
    expect(drawing.texts('dt')).toEqual(['B', 'A']);
  });

  it('is summed up in one sentence for screen readers', () => {
    drawing = new Drawing({ kind: 'stat', data: { ...figures, summary: 'All is well.' } });
    expect(drawing.one('.visually-hidden').textContent).toBe('All is well.');
  });

  it('shows its note below its content', () => {
    drawing = new Drawing({ kind: 'stat', data: { ...figures, note: 'A plan only.' } });
    expect(drawing.one('.panel-body').lastElementChild?.textContent).toBe('A plan only.');
  });

  it('shows the note of a table in the place of its first row', () => {
    drawing = new Drawing({ kind: 'table', data: table });
    const [first] = drawing.place.querySelectorAll('tbody tr');
    drawing.show({ kind: 'table', data: { ...table, note: 'No alerts.' } });
    expect(drawing.texts('tbody tr')[0]).toBe('No alerts.');
    expect(drawing.place.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(first?.isConnected).toBe(false);
  });

  it('shows a missing value as a dash that says why on hover and focus', () => {
    const risk = { label: 'Risk', value: null };
    const reasons = { '/items/risk/value': 'zero_denominator' };
    drawing = new Drawing({ kind: 'stat', data: { items: { risk }, order: ['risk'], reasons } });
    const dash = drawing.one('.missing');
    expect(dash.textContent).toBe('—');
    expect(dash.tabIndex).toBe(0);
    expect(dash.getAttribute('data-tip')).toBe('n/a: nothing to divide by');
    expect(dash.getAttribute('aria-label')).toBe('n/a: nothing to divide by');
  });
});
