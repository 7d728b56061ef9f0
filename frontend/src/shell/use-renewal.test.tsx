import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRenewal } from './use-renewal.ts';

function Screen({ isDue }: { isDue: boolean }) {
  useRenewal(isDue);
  return null;
}

let reload: ReturnType<typeof vi.spyOn>;
const show = (isDue: boolean) => act(() => render(<Screen isDue={isDue} />, document.body));

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a screen of before is loaded anew within seconds', () => {
  show(false);
  vi.advanceTimersByTime(60_000);
  expect(reload).not.toHaveBeenCalled();
  show(true);
  vi.advanceTimersByTime(10_000);
  expect(reload).toHaveBeenCalledOnce();
});

test('one that is outdated again soon waits, and does not stay so', () => {
  show(true);
  vi.advanceTimersByTime(10_000);
  show(false);
  show(true);
  vi.advanceTimersByTime(280_000);
  expect(reload).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(40_000);
  expect(reload).toHaveBeenCalledTimes(2);
});

test('where nothing may be kept it is loaded anew all the same, not over and over', () => {
  vi.stubGlobal('sessionStorage', undefined);
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now());
  show(true);
  vi.advanceTimersByTime(299_000);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(11_000);
  expect(reload).toHaveBeenCalledOnce();
});
