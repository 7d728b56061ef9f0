import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LostLine } from './lost-line.ts';

let line: LostLine;
const waiting = { phase: 'waiting', retryAt: 0 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  line = new LostLine();
});

afterEach(() => vi.useRealTimers());

test('a short gap is no loss', () => {
  line.follow(waiting);
  vi.advanceTimersByTime(1999);
  line.follow({ phase: 'open' });
  vi.advanceTimersByTime(5000);
  expect(line.lost.value).toBe(false);
});

test('attempts that fail do not hide that the line is gone', () => {
  line.follow(waiting);
  vi.advanceTimersByTime(1000);
  line.follow({ phase: 'connecting' });
  line.follow(waiting);
  vi.advanceTimersByTime(1000);
  expect(line.lost.value).toBe(true);
});

test('a lost line stays lost until it is open', () => {
  line.follow(waiting);
  vi.advanceTimersByTime(2000);
  line.follow({ phase: 'connecting' });
  expect(line.lost.value).toBe(true);
  line.follow({ phase: 'open' });
  expect(line.lost.value).toBe(false);
});

test('a refusal is a loss at once', () => {
  line.follow({ phase: 'refused', problem: { status: 403, title: 'No', errors: [] } });
  expect(line.lost.value).toBe(true);
});

test('a page that is not looked at loses nothing', () => {
  line.follow(waiting);
  line.follow({ phase: 'hidden' });
  vi.advanceTimersByTime(5000);
  expect(line.lost.value).toBe(false);
});
