import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

const done: string[] = [];

beforeEach(() => {
  done.length = 0;
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

function picture(): void {
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
}

it('lets one go on after each picture, in order', () => {
  inTurn(() => done.push('first'));
  inTurn(() => done.push('second'));
  expect(done).toEqual([]);
  picture();
  expect(done).toEqual(['first']);
  picture();
  expect(done).toEqual(['first', 'second']);
});

it('skips who waits no longer, and serves who comes while it goes on', () => {
  const leave = inTurn(() => done.push('gone'));
  inTurn(() => {
    done.push('first');
    inTurn(() => done.push('late'));
  });
  leave();
  picture();
  picture();
  expect(done).toEqual(['first', 'late']);
});

it('begins anew after everybody left', () => {
  inTurn(() => done.push('gone'))();
  inTurn(() => done.push('first'));
  picture();
  picture();
  expect(done).toEqual(['first']);
});
