import { afterEach, expect, test, vi } from 'vitest';
import { ServerTime, wakefulClock } from './server-time.ts';

afterEach(() => vi.useRealTimers());

function timeAt(start: number) {
  const monotonic = { now: start };
  return { monotonic, time: new ServerTime(() => monotonic.now) };
}

test('no time is known before the server spoke', () => {
  expect(timeAt(50).time.now()).toBeUndefined();
});

test('time goes on from the last reading', () => {
  const { time, monotonic } = timeAt(50);
  time.restart(10_000);
  monotonic.now = 1050;
  expect(time.now()).toBe(11_000);
});

test('of several readings the least delayed counts', () => {
  const { time, monotonic } = timeAt(0);
  time.restart(10_000);
  monotonic.now = 1000;
  time.read(10_700);
  expect(time.now()).toBe(11_000);
  time.read(11_050);
  expect(time.now()).toBe(11_050);
});

test('a new connection forgets earlier readings', () => {
  const { time, monotonic } = timeAt(0);
  time.restart(10_000);
  monotonic.now = 1000;
  time.restart(9_000);
  expect(time.now()).toBe(9_000);
});

test('a clock runs on while the computer sleeps, and does not follow one that is set', () => {
  vi.useFakeTimers();
  const clock = wakefulClock();
  const start = clock();
  vi.advanceTimersByTime(1_000);
  expect(clock()).toBe(start + 1_000);
  vi.setSystemTime(Date.now() + 3_600_000);
  expect(clock()).toBe(start + 3_601_000);
  vi.setSystemTime(Date.now() - 7_200_000);
  expect(clock()).toBe(start + 3_601_000);
  vi.setSystemTime(Date.now() + 7_230_000);
  expect(clock()).toBe(start + 3_601_000);
});
