import { expect, test } from 'vitest';
import { formatRunningTime } from './running-time.ts';

test('shows minutes and seconds', () => {
  expect(formatRunningTime(42)).toEqual('0:42');
});

test('shows hours when there are any', () => {
  expect(formatRunningTime(11049)).toEqual('3:04:09');
});

test('never runs backwards', () => {
  expect(formatRunningTime(-3)).toEqual('0:00');
});
