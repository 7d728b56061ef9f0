import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVisibility } from './visibility.ts';

const left = vi.fn();
const returned = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  left.mockClear();
  returned.mockClear();
  stop = watchVisibility(document, left, returned);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function look(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a page that is hidden for a minute is left', () => {
  look('hidden');
  vi.advanceTimersByTime(59_999);
  expect(left).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(left).toHaveBeenCalledOnce();
});

test('a look in between starts the minute anew', () => {
  look('hidden');
  vi.advanceTimersByTime(50_000);
  look('visible');
  expect(returned).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(left).not.toHaveBeenCalled();
});

test('a page that the browser puts aside is left at once', () => {
  window.dispatchEvent(new Event('pagehide'));
  expect(left).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('pageshow'));
  expect(returned).toHaveBeenCalledOnce();
});

test('the network coming back is a good moment to try', () => {
  window.dispatchEvent(new Event('online'));
  expect(returned).toHaveBeenCalledOnce();
});

test('after its end nothing is told', () => {
  stop();
  window.dispatchEvent(new Event('online'));
  look('hidden');
  vi.advanceTimersByTime(60_000);
  expect([left, returned].map((told) => told.mock.calls.length)).toEqual([0, 0]);
});
