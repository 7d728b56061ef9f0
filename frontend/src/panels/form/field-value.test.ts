import type { Field } from '@panelcast/client/protocol/form-part';
import { afterEach, describe, expect, it } from 'vitest';
import { shellTexts } from '../../core/language/shell-es.ts';
import { speak } from '../../core/language/texts.ts';
import { draftOf, parse } from './field-value.ts';
import { groupedText } from './typed-number.ts';

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

  it.each([
    ['50,000', 50_000],
    ['1,250,000.5', 1_250_000.5],
    ['1.250.000', 1_250_000],
    ['1.250,5', 1_250.5],
    ['1234,500', 1_234.5],
    ['60.0000', 60],
  ])('reads the groups of %s', (draft, value) => {
    expect(parse({ ...number, max: 1e7 }, draft)).toEqual({ value });
  });

  it.each(['', 'two', '1.2.3', '1e5', 'Infinity'])('asks for a number instead of "%s"', (draft) => {
    expect(parse(number, draft)).toEqual({ error: 'Enter a number, for example 0.1.' });
  });

  it('says its limits', () => {
    expect(parse(number, '73')).toEqual({ error: 'Enter a number from 0.1 to 72.' });
    expect(parse({ ...number, max: null }, '0')).toEqual({ error: 'Enter at least 0.1.' });
    expect(parse({ ...number, min: null }, '100')).toEqual({ error: 'Enter at most 72.' });
  });

  it.each(['0,500', '0.500', '0,5'])('takes no group to begin with nothing: %s', (draft) => {
    expect(parse({ ...number, max: 1e7 }, draft)).toEqual({ value: 0.5 });
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

describe('an amount with one dot before three digits', () => {
  const money: Field = {
    label: 'Deal value',
    type: 'number',
    value: 50_000,
    unit: 'usd',
    min: 0,
    max: 1e7,
    message: 'Deal value must be a number from $0 to $10,000,000.',
  };

  afterEach(() => speak({}));

  it.each([
    ['60.000', '60', '60000'],
    [' $1.125', '1.1250', '1125'],
  ])('%s could be either, each of which can be typed', (draft, small, large) => {
    expect(parse(money, draft)).toEqual({
      error: `${draft.trim()} can mean ${small} or ${large}: type the one that you mean.`,
    });
    expect(parse(money, small)).toEqual({ value: Number(small) });
    expect(parse(money, large)).toEqual({ value: Number(large) });
  });

  it('is as unclear in Spanish', () => {
    speak({ locale: 'es-MX', shell: shellTexts });
    expect(parse(money, '60.000')).toEqual({
      error: '60.000 puede ser 60 o 60000: escribe el que quieres decir.',
    });
    expect(parse(money, '60,000')).toEqual({ value: 60_000 });
  });

  it.each(['en-DE', 'en-IN', 'en-ZA', 'es-MX'])('is read as a form shows it in %s', (locale) => {
    speak({ locale });
    const shown = groupedText(money, '1250000');
    expect(shown).toBe('1,250,000');
    expect(parse(money, shown ?? '')).toEqual({ value: 1_250_000 });
    expect(parse(money, '60,000')).toEqual({ value: 60_000 });
  });

  it('is decimal where the field could not hold the thousands', () => {
    expect(parse({ ...money, unit: 'count', max: 100 }, '3.125')).toEqual({ value: 3.125 });
  });

  it('is unclear wherever numbers come whole', () => {
    expect(parse({ ...money, unit: 'count', max: 1000, step: 1 }, '2.000')).toHaveProperty('error');
  });

  it('is shown so that it reads as what is stored', () => {
    const stored = { ...money, value: 1.125 };
    expect(draftOf(stored)).toBe('1.1250');
    expect(parse(stored, draftOf(stored))).toEqual({ value: 1.125 });
  });
});

it.each([
  ['usd', '$60,000', 60_000],
  ['usd', '$ 60,000.50', 60_000.5],
  ['usd', '−$40,750', -40_750],
  ['fraction', '65%', 0.65],
  ['fraction', '12.125 %', 0.12125],
  ['fraction', '0,125', 0.00125],
  ['fraction', '12,125', 0.12125],
  ['percent', '65 %', 65],
  ['months', '18 months', 18],
] as const)('a field of %s takes %s with its sign', (unit, draft, value) => {
  expect(parse({ label: 'Any', type: 'number', value: null, unit }, draft)).toEqual({ value });
});

it.each([
  ['usd', '65%'],
  ['fraction', '$65'],
  ['usd', '$'],
  ['usd', '$$5'],
] as const)('a field of %s does not take %s', (unit, draft) => {
  const field: Field = { label: 'Any', type: 'number', value: null, unit };
  expect(parse(field, draft)).toHaveProperty('error');
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
