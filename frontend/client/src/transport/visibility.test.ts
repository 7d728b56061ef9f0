import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVisibility } from './visibility.ts';

const left = vi.fn();
const returned = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  left.mockClear();
  stop = watchVisibility(document, left, returned);
  returned.mockClear();
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

test('a network that comes back is tried by its viewers within two seconds, not all at once', () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.75);
  window.dispatchEvent(new Event('online'));
  vi.advanceTimersByTime(1_499);
  expect(returned).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(returned).toHaveBeenCalledOnce();
  random.mockReturnValue(0);
  window.dispatchEvent(new Event('online'));
  vi.advanceTimersByTime(0);
  expect(returned).toHaveBeenCalledTimes(2);
});

test('a look ends the wait for a turn at the network, and nobody returns twice', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.75);
  window.dispatchEvent(new Event('online'));
  look('visible');
  vi.advanceTimersByTime(2_000);
  expect(returned).toHaveBeenCalledOnce();
});

test('neither the network nor a page that is shown wakes what nobody looks at', () => {
  look('hidden');
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('pageshow'));
  expect(returned).not.toHaveBeenCalled();
});

test('a page that begins hidden is left after a minute', () => {
  stop();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  stop = watchVisibility(document, left, returned);
  vi.advanceTimersByTime(60_000);
  expect(left).toHaveBeenCalledOnce();
});

test('after its end nothing is told', () => {
  stop();
  window.dispatchEvent(new Event('online'));
  look('hidden');
  vi.advanceTimersByTime(60_000);
  expect([left, returned].map((told) => told.mock.calls.length)).toEqual([0, 0]);
});
