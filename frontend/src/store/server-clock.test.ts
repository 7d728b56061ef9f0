import { expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

function clockAt(start: number) {
  const monotonic = { now: start };
  return { monotonic, clock: new ServerClock(() => monotonic.now) };
}

test('nothing ticks before the server spoke', () => {
  const { clock } = clockAt(50);
  clock.tick();
  expect(clock.ticking.value).toBeUndefined();
});

test('what ticks moves with a new connection and by ticks', () => {
  const { clock, monotonic } = clockAt(0);
  clock.restart(10_000);
  monotonic.now = 900;
  expect(clock.ticking.value).toBe(10_000);
  clock.tick();
  expect(clock.ticking.value).toBe(10_900);
});
