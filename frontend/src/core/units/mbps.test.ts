import { expect, test } from 'vitest';
import { mbps } from './mbps.ts';

test('shows megabytes per second', () => {
  expect(mbps(35.21, 'en-US')).toEqual({ text: '35.2', suffix: 'MB/s' });
});
