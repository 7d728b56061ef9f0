import { expect, test } from 'vitest';
import { Memory } from './memory.ts';

test('keeps what was used last, and no more than it may', () => {
  const memory = new Memory<number>(2);
  memory.set('a', 1);
  memory.set('b', 2);
  expect(memory.get('a')).toBe(1);
  memory.set('c', 3);
  expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([1, undefined, 3]);
  expect(memory.size).toBe(2);
});
