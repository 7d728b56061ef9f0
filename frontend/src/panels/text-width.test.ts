import { expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

it('counts digits as one', () => {
  expect(textWidth('0123456789')).toBe(10);
});

it('tells narrow texts from wide ones of the same length', () => {
  expect(textWidth('illicit')).toBeLessThan(textWidth('profile'));
  expect(textWidth('profile')).toBeLessThan(textWidth('WWWWWWW'));
});

it('has no width without text', () => {
  expect(textWidth('')).toBe(0);
});
