import { expect, test } from 'vitest';
import { minutes } from './minutes.ts';

test('shows minutes', () => {
  expect(minutes(25, 'en-US')).toEqual({ text: '25', suffix: 'min' });
});

test('shows hours from two hours on', () => {
  expect(minutes(150, 'en-US')).toEqual({ text: '2.5', suffix: 'h' });
});

test('keeps the sign of the past', () => {
  expect(minutes(-5, 'en-US')).toEqual({ text: '-5', suffix: 'min' });
});
