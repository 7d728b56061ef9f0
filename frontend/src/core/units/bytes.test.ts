import { expect, test } from 'vitest';
import { bytes } from './bytes.ts';

test('shows single bytes', () => {
  expect(bytes(512, 'en-US')).toEqual({ text: '512', suffix: 'bytes' });
});

test('steps by one thousand', () => {
  expect(bytes(1500, 'en-US')).toEqual({ text: '1.5', suffix: 'kB' });
});

test('shows nothing as zero', () => {
  expect(bytes(0, 'en-US')).toEqual({ text: '0', suffix: 'bytes' });
});

test('stops at the largest step', () => {
  expect(bytes(5e18, 'en-US')).toEqual({ text: '5,000', suffix: 'PB' });
});
