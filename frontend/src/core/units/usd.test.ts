import { expect, test } from 'vitest';
import { usd } from './usd.ts';

test('shows whole dollars with groups', () => {
  expect(usd(27412500, 'en-US')).toEqual({ text: '$27,412,500', suffix: '' });
});

test('shows cents below one hundred', () => {
  expect(usd(7.5, 'en-US')).toEqual({ text: '$7.50', suffix: '' });
});

test('keeps a whole small amount whole', () => {
  expect(usd(50, 'en-US')).toEqual({ text: '$50', suffix: '' });
});

test('shows a debt with its sign', () => {
  expect(usd(-125000, 'en-US')).toEqual({ text: '-$125,000', suffix: '' });
});
