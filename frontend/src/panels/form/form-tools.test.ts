import type { Field } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OnSubmit } from '../panel-props.ts';
import { warningOf } from './findings.ts';
import { FormSession } from './form-session.ts';

const YEAR = 6_000_000;

function share(perYear: number, year: number): Field {
  const link = { field: 'targets.year', times: perYear };
  return { label: `1/${perYear}`, type: 'number', value: year / perYear, unit: 'usd', link };
}

function data(year = YEAR, revision = '1'): FormPanelData {
  const fields: Record<string, Field> = {
    'targets.year': { label: 'Year', type: 'number', value: year, min: 0, max: 1e12, unit: 'usd' },
    'share.week': share(52, year),
    'share.day': { ...share(260, year), min: 0, max: 1e12 / 260 },
    'capacity.days': { label: 'Days', type: 'number', value: 20, min: 0, max: 31, step: 1 },
    'sum.premium': { label: 'Premium', type: 'number', value: 3000, min: 0, loose: true },
    'sum.rate': { label: 'Rate', type: 'number', value: 0.027, unit: 'fraction', loose: true },
    'sum.result': {
      label: 'Result',
      type: 'output',
      value: 0,
      product: { factor: 216, fields: ['sum.premium', 'sum.rate'] },
    },
    'rate.close': {
      label: 'Close',
      type: 'number',
      value: 0.3,
      min: 0,
      max: 1,
      unit: 'fraction',
      usual: { low: 0.15, high: 0.35, warning: 'Unusual.' },
    },
  };
  return {
    fields,
    order: Object.keys(fields),
    revision,
    submit: { method: 'PATCH', path: '/plans/a' },
  };
}

let onSubmit: ReturnType<typeof vi.fn<OnSubmit>>;
let session: FormSession;

beforeEach(() => {
  vi.useFakeTimers();
  onSubmit = vi.fn<OnSubmit>(async () => ({ revision: '7' }));
  session = new FormSession(data());
  session.meet(data(), onSubmit);
});

afterEach(() => vi.useRealTimers());

const pause = () => vi.advanceTimersByTimeAsync(250);
const values = () => onSubmit.mock.calls.map(([sent]) => sent);

function typeIn(id: string, text: string): void {
  session.enter(id);
  session.type(id, text);
  session.leave(id);
}

describe('one amount in several measures', () => {
  it('is shown rounded to cents', () => {
    expect(session.draft('share.week')).toBe('115384.62');
    expect(session.draft('share.day')).toBe('23076.92');
  });

  it('keeps in step while any of them is typed, and stores one', async () => {
    session.enter('share.week');
    session.type('share.week', '100,000');
    expect(session.draft('share.week')).toBe('100,000');
    expect(session.draft('targets.year')).toBe('5200000');
    expect(session.draft('share.day')).toBe('20000');
    await pause();
    expect(values()).toEqual([{ 'targets.year': 5_200_000 }]);
    session.leave('share.week');
    expect(session.draft('share.week')).toBe('100000');
    session.type('targets.year', '2600000');
    expect(session.draft('share.week')).toBe('50000');
  });

  it.each(['115384.62', '115,384.62', ' 115384.620 '])('takes %j for no edit', async (text) => {
    typeIn('share.week', text);
    await pause();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(session.isDirty).toBe(false);
    expect(session.draft('share.week')).toBe('115384.62');
  });

  it('goes back to the stored amount when its text is typed again', async () => {
    session.enter('share.week');
    session.type('share.week', '115384.6');
    await pause();
    session.type('share.week', '115384.62');
    await pause();
    expect(values()).toEqual([{ 'targets.year': 5_999_999.2 }, { 'targets.year': YEAR }]);
  });

  it('says at the typed field what is wrong with it', async () => {
    typeIn('share.day', 'much');
    await pause();
    expect(session.refusal.fields?.['share.day']).toBe('Enter a number, for example 0.');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(session.draft('share.day')).toBe('much');
    expect(session.draft('targets.year')).toBe(String(YEAR));
  });
});

describe('what only buttons take', () => {
  it('is never submitted by itself', async () => {
    session.type('sum.premium', '2000');
    await pause();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(session.isDirty).toBe(false);
  });

  it('shows its product while it is typed and sets it by a button', async () => {
    expect(session.reading('sum.result')).toBe(17_496);
    session.type('sum.rate', '2.');
    expect(session.reading('sum.result')).toBe(12_960);
    session.type('sum.rate', 'x');
    expect(session.reading('sum.result')).toBeNull();
    session.type('sum.rate', '2.7');
    session.act({ label: 'Apply', takes: { 'targets.year': 'sum.result' } });
    await pause();
    expect(values()).toEqual([{ 'targets.year': 17_496 }]);
  });

  it('holds a button back until it is right', () => {
    session.type('sum.premium', 'x');
    session.act({ label: 'Apply', takes: { 'targets.year': 'sum.premium' } });
    expect(onSubmit).not.toHaveBeenCalled();
    expect(session.refusal.fields?.['sum.premium']).toContain('Enter a number');
  });

  it('goes into the call of a button', async () => {
    const call = { method: 'POST', path: '/plans' } as const;
    onSubmit.mockResolvedValueOnce({ refusal: { message: 'There is one.' } });
    session.act({ label: 'Copy', values: { of: 'a' }, takes: { id: 'sum.premium' }, call });
    await pause();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ of: 'a', id: 3000 }, undefined, { call });
    expect(session.refusal.message).toBe('There is one.');
  });
});

describe('two parts of a form', () => {
  it('are each based on what was seen of them', async () => {
    typeIn('targets.year', '7000000');
    await pause();
    typeIn('capacity.days', '21');
    await pause();
    expect(onSubmit.mock.calls.map(([sent, revision]) => [sent, revision])).toEqual([
      [{ 'targets.year': 7_000_000 }, '1'],
      [{ 'capacity.days': 21 }, '1'],
    ]);
  });

  it('are sent one after the other when their bases differ', async () => {
    typeIn('targets.year', '7000000');
    await pause();
    session.type('targets.year', '8000000');
    session.type('capacity.days', '21');
    await pause();
    expect(onSubmit.mock.calls.map(([sent, revision]) => [sent, revision])).toEqual([
      [{ 'targets.year': 7_000_000 }, '1'],
      [{ 'targets.year': 8_000_000 }, '7'],
      [{ 'capacity.days': 21 }, '1'],
    ]);
  });

  it('take a shown revision for both', async () => {
    session.meet(data(YEAR, '9'), onSubmit);
    session.type('targets.year', '8000000');
    session.type('capacity.days', '21');
    await pause();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      { 'targets.year': 8_000_000, 'capacity.days': 21 },
      '9',
    );
  });
});

it('does not count what only follows from what is typed', () => {
  const usual = { low: 0.3, high: 0.5, warning: 'Unusual.' };
  const mix: Field = { label: 'Mix', type: 'output', value: 0.6, unit: 'fraction', usual };
  const shown = data();
  session.meet({ ...shown, fields: { ...shown.fields, 'pay.mix': mix } }, onSubmit);
  expect(warningOf(mix, '')).toBe('Unusual.');
  expect(session.findings).toEqual({ errors: 0, warnings: 0 });
});

it('counts what would be refused and what is unusual', () => {
  expect(session.findings).toEqual({ errors: 0, warnings: 0 });
  session.type('rate.close', '36');
  session.type('capacity.days', '32');
  session.type('sum.premium', '');
  expect(session.findings).toEqual({ errors: 1, warnings: 1 });
});

describe('fields that hold so much together', () => {
  const message = 'Together at most 100%.';

  beforeEach(() => {
    const shown = data();
    const sum = { fields: ['pay.a', 'pay.b'], most: 1, message };
    const rate = { type: 'number', min: 0, max: 1, unit: 'fraction', sum } as const;
    const fields = {
      ...shown.fields,
      'pay.a': { ...rate, label: 'A', value: 0.7 },
      'pay.b': { ...rate, label: 'B', value: 0.1 },
    };
    session.meet({ ...shown, fields }, onSubmit);
  });

  it('are not sent while they hold more, and say so', async () => {
    session.type('pay.a', '91');
    session.type('capacity.days', '21');
    await pause();
    expect(values()).toEqual([{ 'capacity.days': 21 }]);
    expect(session.refusal.fields).toEqual({ 'pay.a': message });
  });

  it('are sent together once they fit', async () => {
    session.type('pay.a', '91');
    await pause();
    session.type('pay.b', '9');
    await pause();
    expect(values()).toEqual([{ 'pay.a': 0.91, 'pay.b': 0.09 }]);
    expect(session.refusal.fields).toEqual({});
  });
});
