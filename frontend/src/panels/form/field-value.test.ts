import type { Field } from '@panelcast/client/protocol/form-part';
import { describe, expect, it } from 'vitest';
import { draftOf, parse } from './field-value.ts';

const number: Field = { label: 'Hours', type: 'number', value: 2.5, min: 0.1, max: 72 };
const share: Field = {
  label: 'Rate',
  type: 'number',
  value: 0.85,
  unit: 'fraction',
  min: 0.5,
  max: 1,
};

describe('a number field', () => {
  it.each([
    ['2.5', 2.5],
    [' 72 ', 72],
    ['2,5', 2.5],
    ['.5', 0.5],
  ])('reads %s as %d', (draft, value) => {
    expect(parse(number, draft)).toEqual({ value });
  });

  it('reads groups of thousands', () => {
    expect(parse({ ...number, max: 1e7 }, '50,000')).toEqual({ value: 50_000 });
    expect(parse({ ...number, max: 1e7 }, '1,250,000.5')).toEqual({ value: 1_250_000.5 });
  });

  it.each(['', 'two', '1.2.3', '1e5', 'Infinity'])('asks for a number instead of "%s"', (draft) => {
    expect(parse(number, draft)).toEqual({ error: 'Enter a number, for example 0.1.' });
  });

  it('says its limits', () => {
    expect(parse(number, '73')).toEqual({ error: 'Enter a number from 0.1 to 72.' });
    expect(parse({ ...number, max: null }, '0')).toEqual({ error: 'Enter at least 0.1.' });
    expect(parse({ ...number, min: null }, '100')).toEqual({ error: 'Enter at most 72.' });
  });

  it('says what the server would say', () => {
    const ruled = { ...number, step: 1, message: 'Hours must be whole, from 1 to 72.' };
    for (const draft of ['', '2.5', '73']) {
      expect(parse(ruled, draft)).toEqual({ error: 'Hours must be whole, from 1 to 72.' });
    }
    expect(parse(ruled, '3')).toEqual({ value: 3 });
  });

  it('asks for whole numbers where steps are whole', () => {
    expect(parse({ ...number, step: 1 }, '2.5')).toEqual({ error: 'Enter a whole number.' });
  });
});

it('keeps the cents of large amounts', () => {
  const money: Field = { label: 'Target', type: 'number', value: 123_456_789_012.34, unit: 'usd' };
  expect(draftOf(money)).toBe('123456789012.34');
  expect(parse(money, '123456789012.35')).toEqual({ value: 123_456_789_012.35 });
});

it('shows a computed amount with cents, and what is only looked at stays as it was', () => {
  const money: Field = { label: 'Goal', type: 'number', value: 2_148_891.213333, unit: 'usd' };
  expect(draftOf(money)).toBe('2148891.21');
  expect(parse(money, '2148891.21')).toEqual({ value: 2_148_891.213333 });
  expect(draftOf({ ...money, value: 0.125 })).toBe('0.125');
});

describe('a fraction', () => {
  it('is edited in per cent and stored as a fraction', () => {
    expect(draftOf(share)).toBe('85');
    expect(parse(share, '57')).toEqual({ value: 0.57 });
    expect(draftOf({ ...share, value: 0.57 })).toBe('57');
    expect(parse(share, '40')).toEqual({ error: 'Enter a number from 50% to 100%.' });
  });
});

describe('a text field', () => {
  const name: Field = { label: 'Name', type: 'text', value: 'Web', min: 1, max: 4 };

  it('has a length', () => {
    expect(parse(name, 'Häns')).toEqual({ value: 'Häns' });
    expect(parse(name, ' ')).toEqual({ error: 'Enter 1 to 4 characters.' });
    expect(parse({ ...name, message: 'A name, please.' }, 'Channel')).toEqual({
      error: 'A name, please.',
    });
  });

  it('may have to match a pattern', () => {
    const message = 'Name must be 1 to 40 of a-z, 0-9 and single hyphens.';
    const slug: Field = { ...name, max: 40, pattern: '[a-z0-9]+(-[a-z0-9]+)*', message };
    for (const wrong of ['', 'No', 'a b', 'a-', 'a--b', ' a', 'a\n', 'x'.repeat(41)])
      expect(parse(slug, wrong)).toEqual({ error: message });
    expect(parse(slug, '2026-q1')).toEqual({ value: '2026-q1' });
  });

  it('may be empty', () => {
    expect(parse({ label: 'Note', type: 'text', value: '' }, '')).toEqual({ value: '' });
  });
});

describe('other fields', () => {
  it('hold texts and switches as they are', () => {
    expect(draftOf({ label: 'On', type: 'toggle', value: null })).toBe(false);
    expect(parse({ label: 'On', type: 'toggle', value: null }, true)).toEqual({ value: true });
    expect(draftOf({ label: 'Mode', type: 'select', value: null })).toBe('');
    expect(parse({ label: 'Mode', type: 'select', value: null }, 'a')).toEqual({ value: 'a' });
  });
});
