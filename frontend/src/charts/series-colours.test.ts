import { beforeEach, expect, it, vi } from 'vitest';

let seriesColours: (ids: readonly string[]) => string[];

beforeEach(async () => {
  vi.resetModules();
  ({ seriesColours } = await import('./series-colours.ts'));
});

it('hands out the palette in its order', () => {
  expect(seriesColours(['a', 'b', 'c'])).toEqual([1, 2, 3].map((slot) => `var(--series-${slot})`));
});

it('keeps the colour of an entity in another order and another chart', () => {
  const [a, b] = seriesColours(['a', 'b']);
  expect(seriesColours(['b', 'a'])).toEqual([b, a]);
  expect(seriesColours(['new', 'b'])[1]).toBe(b);
});

it('tells the entities of one chart apart even when they met in others before', () => {
  seriesColours(['a']);
  seriesColours(['b']);
  expect(new Set(seriesColours(['a', 'b'])).size).toBe(2);
});

it('starts over when the palette is used up', () => {
  const ids = Array.from({ length: 9 }, (_, index) => String(index));
  expect(seriesColours(ids)[8]).toBe('var(--series-1)');
});
