import { expect, test } from 'vitest';
import { formatAge } from './age.ts';

test('counts seconds', () => {
  expect(formatAge(3.9, 'en-US')).toEqual('3s ago');
});

test('changes to minutes at sixty seconds', () => {
  expect(formatAge(125, 'en-US')).toEqual('2m ago');
});

test('changes to hours and days', () => {
  expect([formatAge(7200, 'en-US'), formatAge(200000, 'en-US')]).toEqual(['2h ago', '2d ago']);
});

test('is never in the future', () => {
  expect(formatAge(-4, 'en-US')).toEqual('0s ago');
});
