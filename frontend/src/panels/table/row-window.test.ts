import { expect, it } from 'vitest';
import { ROW_HEIGHT, rowWindow } from './row-window.ts';

it('draws all rows of a table of moderate length', () => {
  expect(rowWindow(200, 4000, 480)).toEqual({ first: 0, last: 200 });
});

it('draws what is in view and some to spare', () => {
  expect(rowWindow(1000, 0, 480)).toEqual({ first: 0, last: 23 });
  expect(rowWindow(1000, 100 * ROW_HEIGHT, 480)).toEqual({ first: 92, last: 123 });
});

it('ends with the last row, even when the table became shorter than where it was scrolled to', () => {
  expect(rowWindow(1000, 990 * ROW_HEIGHT, 480)).toEqual({ first: 982, last: 1000 });
  expect(rowWindow(300, 990 * ROW_HEIGHT, 480)).toEqual({ first: 300, last: 300 });
});
