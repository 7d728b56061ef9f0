import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import { expect, test } from 'vitest';
import { Phrases } from '../core/language/phrases.ts';
import { translatedData } from './translated-data.ts';

const phrases = new Phrases({
  Sales: 'Ventas',
  Closer: 'Cerrador',
  Name: 'Nombre',
  Try: 'Probar',
  'Really try?': '¿Probar?',
  'no burn': 'no se consume efectivo',
  '{#count} sales.': '{count} ventas.',
  '{field} must be set.': 'Falta {field}.',
});
const spanish = (content: PanelContent) => translatedData(content, phrases);

test('figures, their note, formula and own reasons', () => {
  const data = {
    items: {
      sales: { label: 'Sales', value: null, unit: 'count' as const },
      who: { label: 'Name', value: 'Closer' },
    },
    order: ['sales', 'who'],
    summary: '3 sales.',
    note: '4 sales.',
    formula: {
      text: 'Sales',
      inputs: [
        { label: 'Closer', value: 3, editedAt: '/sales' },
        { label: 'Name', value: 'Closer' },
        { label: 'Name', value: 'Ann' },
      ],
      table: {
        columns: [{ id: 'name', title: 'Name', type: 'text' as const }],
        rows: { one: { name: 'Sales' } },
        order: ['one'],
        editedAt: '/sales',
      },
    },
    reasons: { '/items/sales/value': 'no_burn', '/items/who/value': 'no_data' },
  };
  expect(spanish({ kind: 'stat', data })).toEqual({
    ...data,
    items: {
      sales: { label: 'Ventas', value: null, unit: 'count' },
      who: { label: 'Nombre', value: 'Cerrador' },
    },
    summary: '3 ventas.',
    note: '4 ventas.',
    formula: {
      text: 'Ventas',
      inputs: [
        { label: 'Cerrador', value: 3, editedAt: '/sales' },
        { label: 'Nombre', value: 'Cerrador' },
        { label: 'Nombre', value: 'Ann' },
      ],
      table: {
        columns: [{ id: 'name', title: 'Nombre', type: 'text' }],
        rows: { one: { name: 'Sales' } },
        order: ['one'],
        editedAt: '/sales',
      },
    },
    reasons: { '/items/sales/value': 'no se consume efectivo', '/items/who/value': 'no_data' },
  });
});

test('what people typed stays, wherever it stands', () => {
  const bars = {
    items: { web: { label: 'Sales', value: 3 }, 'a/b': { label: 'Closer', value: 4 } },
    order: ['web', 'a/b'],
    summary: '7 sales.',
  };
  const all = { ...bars, verbatim: ['/items/*/label'] };
  expect(spanish({ kind: 'bar', data: all })).toEqual({ ...all, summary: '7 ventas.' });
  const one = { ...bars, verbatim: ['/items/a~1b/label', '/items/gone/label', '/note'] };
  expect(spanish({ kind: 'bar', data: one })).toMatchObject({
    items: { web: { label: 'Ventas' }, 'a/b': { label: 'Closer' } },
  });
  const cells = { columns: [column('name'), column('role')], order: ['Sales', 'Closer'] };
  const table = {
    ...cells,
    rows: { Sales: { name: 'Sales', role: 'Closer' }, Closer: { name: 'Closer', role: 'Sales' } },
    formula: {
      text: 'Sales',
      inputs: [
        { label: 'Name', value: 'Sales' },
        { label: 'Sales', value: 'Sales' },
      ],
    },
    verbatim: ['/rows/*/name', '/formula/inputs/0/value'],
  };
  expect(spanish({ kind: 'table', data: table })).toMatchObject({
    rows: {
      Sales: { name: 'Sales', role: 'Cerrador' },
      Closer: { name: 'Closer', role: 'Ventas' },
    },
    formula: {
      text: 'Ventas',
      inputs: [
        { label: 'Nombre', value: 'Sales' },
        { label: 'Ventas', value: 'Ventas' },
      ],
    },
  });
  expect(table.rows.Sales).toEqual({ name: 'Sales', role: 'Closer' });
});

function column(id: string) {
  return { id, title: 'Name', type: 'text' as const };
}

test('titles of columns and cells of text, but no keys, numbers or instants', () => {
  const data = {
    columns: [
      { id: 'Sales', title: 'Sales', type: 'number' as const },
      { id: 'Name', title: 'Name', type: 'text' as const },
      { id: 'at', title: 'Closer', type: 'instant' as const },
    ],
    rows: { Closer: { Sales: 3, Name: 'Closer', at: 'Closer' } },
    order: ['Closer'],
    figures: { items: { a: { label: 'Sales', value: 1 } }, order: ['a'] },
  };
  expect(spanish({ kind: 'table', data })).toEqual({
    columns: [
      { id: 'Sales', title: 'Ventas', type: 'number' },
      { id: 'Name', title: 'Nombre', type: 'text' },
      { id: 'at', title: 'Cerrador', type: 'instant' },
    ],
    rows: { Closer: { Sales: 3, Name: 'Cerrador', at: 'Closer' } },
    order: ['Closer'],
    figures: { items: { a: { label: 'Ventas', value: 1 } }, order: ['a'] },
  });
});

test('lines, thresholds, marks and shades of charts', () => {
  const data = {
    axis: 'month' as const,
    x: [1],
    series: { a: { label: 'Sales', role: 'line' as const, values: [1] } },
    order: ['a'],
    thresholds: [{ value: 1, label: 'Sales' }],
    marks: [{ x: 1, label: 'Closer' }],
    shades: [
      { from: 0, to: 1, label: 'Name' },
      { from: 1, to: 2 },
    ],
  };
  expect(spanish({ kind: 'timeseries', data })).toEqual({
    ...data,
    series: { a: { label: 'Ventas', role: 'line', values: [1] } },
    thresholds: [{ value: 1, label: 'Ventas' }],
    marks: [{ x: 1, label: 'Cerrador' }],
    shades: [
      { from: 0, to: 1, label: 'Nombre' },
      { from: 1, to: 2 },
    ],
  });
});

test('words of a form, never what was typed, chosen or will be sent', () => {
  const data = {
    fields: {
      name: {
        label: 'Name',
        type: 'text' as const,
        value: 'Sales',
        hint: '3 sales.',
        message: 'Name must be set.',
      },
      role: {
        label: 'Sales',
        type: 'select' as const,
        value: 'Closer',
        options: [{ value: 'Closer', label: 'Closer', sets: { name: 'Sales' } }],
      },
      shown: { label: 'Name', type: 'output' as const, value: 'Closer' },
    },
    order: ['name', 'role', 'shown'],
    submit: { method: 'PUT' as const, path: '/Sales', label: 'Try', confirm: 'Really try?' },
    groups: {
      Sales: { label: 'Sales', actions: { Try: { label: 'Try', values: { name: 'Sales' } } } },
    },
    actions: {
      all: { label: 'Try', removes: ['Sales'], hint: '3 sales.', confirm: 'Really try?' },
    },
  };
  expect(spanish({ kind: 'form', data })).toEqual({
    ...data,
    fields: {
      name: {
        label: 'Nombre',
        type: 'text',
        value: 'Sales',
        hint: '3 ventas.',
        message: 'Falta Nombre.',
      },
      role: {
        label: 'Ventas',
        type: 'select',
        value: 'Closer',
        options: [{ value: 'Closer', label: 'Cerrador', sets: { name: 'Sales' } }],
      },
      shown: { label: 'Nombre', type: 'output', value: 'Cerrador' },
    },
    submit: { method: 'PUT', path: '/Sales', label: 'Probar', confirm: '¿Probar?' },
    groups: {
      Sales: {
        label: 'Ventas',
        actions: { Try: { label: 'Probar', values: { name: 'Sales' } } },
      },
    },
    actions: {
      all: { label: 'Probar', removes: ['Sales'], hint: '3 ventas.', confirm: '¿Probar?' },
    },
  });
});
