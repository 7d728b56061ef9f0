import { expect, test } from 'vitest';
import { count } from './count.ts';

test('groups thousands', () => {
  expect(count(12345, 'en-US')).toEqual({ text: '12,345', suffix: '' });
});

test('keeps the decimals of a mean', () => {
  expect(count(7.308, 'en-US')).toEqual({ text: '7.31', suffix: '' });
});
