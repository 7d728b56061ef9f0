import { expect, it } from 'vitest';
import { reasonAt } from './reasons.ts';

it('finds the reason of a place, whatever its keys contain', () => {
  const data = { reasons: { '/rows/a~1b~0c/cost': 'no_data' } };
  expect(reasonAt(data, 'rows', 'a/b~c', 'cost')).toBe('no_data');
  expect(reasonAt(data, 'rows', 'other', 'cost')).toBeUndefined();
  expect(reasonAt({}, 'rows')).toBeUndefined();
});
