import { expect, test } from 'vitest';
import { ms } from './ms.ts';

test('shows milliseconds', () => {
  expect(ms(42.6, 'en-US')).toEqual({ text: '42.6', suffix: 'ms' });
});

test('shows seconds from one second on', () => {
  expect(ms(1500, 'en-US')).toEqual({ text: '1.5', suffix: 's' });
});
