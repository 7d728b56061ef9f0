import { expect, test } from 'vitest';
import { fraction } from './fraction.ts';

test('shows a share of one as per cent', () => {
  expect(fraction(0.875, 'en-US')).toEqual({ text: '87.5', suffix: '%' });
});

test('shows nothing of one as zero', () => {
  expect(fraction(0, 'en-US')).toEqual({ text: '0', suffix: '%' });
});
