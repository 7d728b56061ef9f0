import { expect, test } from 'vitest';
import { mergePatch } from './merge-patch.ts';

/** The examples of RFC 7396, appendix A. */
const EXAMPLES: [target: unknown, patch: unknown, result: unknown][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

test.each(EXAMPLES)('%j with %j is %j', (target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result);
});

test('what is not touched stays the same object, and nothing is changed in place', () => {
  const target = { rows: { a: { cpu: 1 }, b: { cpu: 2 } }, order: ['a', 'b'] };
  const before = structuredClone(target);

  const merged = mergePatch(target, { rows: { a: { cpu: 3 } } }) as typeof target;

  expect(merged).toEqual({ rows: { a: { cpu: 3 }, b: { cpu: 2 } }, order: ['a', 'b'] });
  expect(merged.rows.b).toBe(target.rows.b);
  expect(merged.order).toBe(target.order);
  expect(target).toEqual(before);
});

test('a row may be called like a part of the language', () => {
  const patch = JSON.parse('{"rows":{"__proto__":{"cpu":1},"constructor":{"cpu":2}}}');

  const merged = mergePatch({ rows: {} }, patch) as { rows: Record<string, unknown> };

  expect(Object.keys(merged.rows)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(merged.rows)).toBe(Object.prototype);
});
