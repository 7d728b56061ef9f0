import { expect, test } from 'vitest';
import { percent } from './percent.ts';

test('keeps one decimal', () => {
  expect(percent(88.46, 'en-US')).toEqual({ text: '88.5', suffix: '%' });
});

test('drops a decimal that says nothing', () => {
  expect(percent(44, 'en-US')).toEqual({ text: '44', suffix: '%' });
});

test('writes the decimal sign of the locale', () => {
  expect(percent(12.5, 'de-DE')).toEqual({ text: '12,5', suffix: '%' });
});
