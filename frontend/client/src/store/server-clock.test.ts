import { expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

function clockAt(start: number) {
  const monotonic = { now: start };
  return { monotonic, clock: new ServerClock(() => monotonic.now) };
}

test('no time is known before the server spoke', () => {
  const { clock } = clockAt(50);
  clock.tick();
  expect(clock.now()).toBeUndefined();
  expect(clock.ticking.value).toBeUndefined();
});

test('time goes on from the last reading', () => {
  const { clock, monotonic } = clockAt(50);
  clock.restart(10_000);
  monotonic.now = 1050;
  expect(clock.now()).toBe(11_000);
});

test('of several readings the least delayed counts', () => {
  const { clock, monotonic } = clockAt(0);
  clock.restart(10_000);
  monotonic.now = 1000;
  clock.read(10_700);
  expect(clock.now()).toBe(11_000);
  clock.read(11_050);
  expect(clock.now()).toBe(11_050);
});

test('a new connection forgets earlier readings', () => {
  const { clock, monotonic } = clockAt(0);
  clock.restart(10_000);
  monotonic.now = 1000;
  clock.restart(9_000);
  expect(clock.now()).toBe(9_000);
});

test('what ticks moves only by ticks', () => {
  const { clock, monotonic } = clockAt(0);
  clock.restart(10_000);
  monotonic.now = 900;
  expect(clock.ticking.value).toBe(10_000);
  clock.tick();
  expect(clock.ticking.value).toBe(10_900);
});
