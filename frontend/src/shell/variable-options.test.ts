import type { Variable } from '@panelcast/client/protocol/board';
import { expect, test } from 'vitest';
import { offered, optionsFrom } from './variable-options.ts';

const variable: Variable = {
  name: 'profile',
  title: 'Profile',
  input: { type: 'choice', options: [] },
  defaultTitle: 'All',
  isPrivate: false,
};

test('items of a panel are offered in its order by their labels', () => {
  const data = { items: { a: { label: 'Alpha' }, b: {} }, order: ['b', 'a'] };
  expect(optionsFrom(data)).toEqual([
    { value: 'b', label: 'b' },
    { value: 'a', label: 'Alpha' },
  ]);
});

test('rows of a table are offered by their keys', () => {
  expect(optionsFrom({ rows: { x: {} }, order: ['x'] })).toEqual([{ value: 'x', label: 'x' }]);
});

test('a panel without data offers nothing', () => {
  expect(optionsFrom(undefined)).toEqual([]);
});

test('the default comes first and only once', () => {
  const values = [
    { value: 'risk', label: 'Risk' },
    { value: 'cpu', label: 'CPU' },
  ];
  expect(offered({ ...variable, defaultValue: 'risk', defaultTitle: 'Risk' }, values)).toEqual([
    { value: '', label: 'Risk' },
    { value: 'cpu', label: 'CPU' },
  ]);
});

test('a value of the address that is not offered stays chosen', () => {
  expect(offered(variable, [], 'gone').map(({ value }) => value)).toEqual(['', 'gone']);
});
