import { expect, test } from 'vitest';
import { ProtocolError } from './decode.ts';
import { panelContent } from './panel-content.ts';
import { PANEL_KINDS } from './panel-kind.ts';

const data = {
  items: {},
  order: [],
  columns: [],
  rows: {},
  x: [],
  series: {},
  fields: {},
  submit: {},
};

test.each(PANEL_KINDS)('the outline of a %s is known', (kind) => {
  expect(panelContent(kind, data)).toEqual({ kind, data });
});

test('data of another kind is refused', () => {
  expect(() => panelContent('table', { items: {}, order: [] })).toThrow(ProtocolError);
  expect(() => panelContent('stat', { items: [], order: [] })).toThrow('stat.items');
  expect(() => panelContent('stat', { items: {}, order: {} })).toThrow('stat.order');
  expect(() => panelContent('stat', undefined)).toThrow('stat is not an object');
});
