import { expect, test } from 'vitest';
import { drawData } from './draw-data.ts';

const drawn = (data: unknown) => drawData(data).map(({ outerHTML }) => outerHTML);

test('bars and donuts take the unit of the whole', () => {
  const items = { a: { label: 'High', value: 0.25 } };
  expect(drawn({ unit: 'fraction', items, order: ['a'] })).toEqual([
    '<dl><div><dt>High</dt><dd>25%</dd></div></dl>',
  ]);
});

test('a list keeps its order and tells levels', () => {
  const items = { a: { text: 'first' }, b: { text: '<b>', level: 'critical' } };
  expect(drawn({ items, order: ['b', 'a'] })).toEqual([
    '<ul><li data-level="critical">&lt;b&gt;</li><li>first</li></ul>',
  ]);
});

test('a table shows what can be written, in order', () => {
  const columns = [
    { id: 'name', title: 'Name', type: 'text' },
    { id: 'load', title: 'Load', type: 'delta', unit: 'count' },
    { id: 'way', title: 'Way', type: 'trend' },
    { id: 'on', title: 'On', type: 'text' },
  ];
  const rows = { x: { name: 'X', load: -3, way: [1, 2], on: true }, y: { name: null } };
  const levels = { x: { load: 'watch' } };
  expect(drawn({ columns, rows, levels, order: ['y', 'x'], summary: 'All.' })).toEqual([
    '<table><caption>All.</caption><thead><tr><th scope="col">Name</th><th scope="col">Load</th>' +
      '<th scope="col">On</th></tr></thead><tbody>' +
      '<tr><td>n/a</td><td>n/a</td><td>n/a</td></tr>' +
      '<tr><td>X</td><td data-level="watch">−3</td><td>yes</td></tr></tbody></table>',
  ]);
});

test('of other kinds the sentence is shown', () => {
  expect(drawn({ axis: 'time', x: [], series: {}, order: [], summary: 'It rises.' })).toEqual([
    '<p>It rises.</p>',
  ]);
});

test('nothing is drawn of nothing', () => {
  expect([drawn(undefined), drawn(null), drawn({})]).toEqual([[], [], []]);
});
