import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from '../protocol/connection.ts';
import { watchLoss } from './lost-line.ts';

let isLost: boolean;
let follow: (connection: Connection) => void;

const waiting = (forMs = 0): Connection => ({ phase: 'waiting', retryAt: Date.now() + forMs });

beforeEach(() => {
  vi.useFakeTimers();
  isLost = false;
  follow = watchLoss((now) => {
    isLost = now;
  });
});

afterEach(() => vi.useRealTimers());

test('a short gap is no loss', () => {
  follow(waiting());
  vi.advanceTimersByTime(1999);
  follow({ phase: 'open' });
  vi.advanceTimersByTime(5000);
  expect(isLost).toBe(false);
});

test('a server that names the time of return is not lost before', () => {
  follow(waiting(12_000));
  vi.advanceTimersByTime(13_999);
  expect(isLost).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isLost).toBe(true);
});

test('attempts that fail do not hide that the line is gone', () => {
  follow(waiting());
  vi.advanceTimersByTime(1000);
  follow({ phase: 'connecting' });
  follow(waiting());
  vi.advanceTimersByTime(1000);
  expect(isLost).toBe(true);
});

test('a lost line stays lost until it is open, and may be lost again', () => {
  follow(waiting());
  vi.advanceTimersByTime(2000);
  follow({ phase: 'connecting' });
  expect(isLost).toBe(true);
  follow({ phase: 'open' });
  expect(isLost).toBe(false);
  follow(waiting());
  vi.advanceTimersByTime(2000);
  expect(isLost).toBe(true);
});

test('a refusal and the end are a loss at once', () => {
  follow({ phase: 'refused', problem: { status: 403, title: 'No', errors: [] } });
  expect(isLost).toBe(true);
  follow({ phase: 'open' });
  follow({ phase: 'closed' });
  expect(isLost).toBe(true);
});

test('a page that is not looked at loses nothing', () => {
  follow(waiting());
  follow({ phase: 'hidden' });
  vi.advanceTimersByTime(5000);
  expect(isLost).toBe(false);
});
