import { expect, test } from 'vitest';
import { days } from './days.ts';

test('counts one day in the singular', () => {
  expect(days(1, 'en-US')).toEqual({ text: '1', suffix: 'day' });
});

test('counts many in the plural', () => {
  expect(days(25, 'en-US')).toEqual({ text: '25', suffix: 'days' });
});
