import { expect, test } from 'vitest';
import { months } from './months.ts';

test('shows one decimal', () => {
  expect(months(18.26, 'en-US')).toEqual({ text: '18.3', suffix: 'months' });
});

test('does not round a short time to nothing', () => {
  expect(months(0.009121, 'en-US')).toEqual({ text: '0.0091', suffix: 'months' });
});
