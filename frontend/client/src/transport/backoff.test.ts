import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

test('the first attempt comes when the server asked for it', () => {
  expect(backoffMs(0, 1234, 0.9)).toBe(1234);
});

test('without a word of the server it comes after about a second', () => {
  expect([backoffMs(0, undefined, 0), backoffMs(0, undefined, 0.999)]).toEqual([500, 1499]);
});

test('every further failure doubles the delay, with jitter', () => {
  expect([1, 2, 3].map((failures) => backoffMs(failures, 1000, 0))).toEqual([1000, 2000, 4000]);
  expect(backoffMs(2, 1000, 0.5)).toBe(3000);
});

test('no delay is longer than half a minute', () => {
  expect(backoffMs(40, 1000, 0.9999)).toBeLessThanOrEqual(30_000);
  expect(backoffMs(0, 90_000, 0)).toBe(30_000);
});
