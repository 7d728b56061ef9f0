import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { expect, test } from 'vitest';
import { callOwn, submitForm } from './submit-form.ts';
import { fakePage } from './testkit/fake-page.ts';

const form: FormPanelData = {
  fields: {},
  order: [],
  revision: '7',
  submit: { label: 'Apply', method: 'PUT', path: '/api/v1/fleet/scenario' },
};
const shown = { panel: 'scenario', form };
const variables = [
  {
    name: 'hours',
    title: 'Hours',
    input: { type: 'number' as const, min: 0, max: 72, step: 0.5 },
    defaultValue: '2.5',
    defaultTitle: '2.5',
    isPrivate: true,
  },
];

test('a form with a call sends its fields with the stored revision', async () => {
  const { page } = fakePage([]);
  expect(await submitForm(page, shown, { scenario: 'critical' })).toEqual({});
  expect(page.services.change).toHaveBeenCalledExactlyOnceWith({
    method: 'PUT',
    path: '/api/v1/fleet/scenario',
    body: { scenario: 'critical' },
    revision: '7',
  });
});

test('a refused call comes back in words, field by field', async () => {
  const { page } = fakePage([]);
  page.services.change.mockResolvedValue({
    refusal: {
      message: 'One field is wrong.',
      errors: [
        { field: 'scenario', message: 'Choose another.' },
        { field: '', message: 'And more.' },
      ],
    },
  });
  const fields = { scenario: { label: 'Scenario', type: 'text' as const, value: 'x' } };
  expect(await submitForm(page, { ...shown, form: { ...form, fields } }, {})).toEqual({
    refusal: {
      message: 'One field is wrong.',
      fields: { scenario: 'Choose another.' },
      lines: ['And more.'],
    },
  });
});

test('an edit that was overtaken comes back with who overtook it', async () => {
  const { page } = fakePage([]);
  page.services.change.mockResolvedValue({
    refusal: { message: 'Stale.', errors: [], conflict: { revision: '9', authors: ['Ann'] } },
  });
  expect(await submitForm(page, shown, {}, '8')).toEqual({
    refusal: { conflict: { by: ['Ann'], revision: '9' } },
  });
  expect(page.services.change.mock.lastCall?.[0].revision).toBe('8');
  expect(page.services.renew).toHaveBeenCalledExactlyOnceWith('scenario');
});

test('an accepted edit tells the new revision', async () => {
  const { page } = fakePage([]);
  page.services.change.mockResolvedValue({ revision: '8' });
  expect(await submitForm(page, shown, {})).toEqual({ revision: '8' });
});

test('a form without a call changes the variables of the page', async () => {
  const { page } = fakePage([], { variables });
  await submitForm(page, { ...shown, form: { ...form, submit: { label: 'Apply' } } }, { hours: 4 });
  expect(page.setVariables).toHaveBeenCalledExactlyOnceWith({ hours: '4' });
  expect(page.services.change).not.toHaveBeenCalled();
});

test('the default of a variable is its absence', async () => {
  const { page } = fakePage([], { variables });
  await submitForm(
    page,
    { ...shown, form: { ...form, submit: { label: 'Apply' } } },
    { hours: 2.5, note: null },
  );
  expect(page.setVariables).toHaveBeenCalledExactlyOnceWith({ hours: undefined, note: undefined });
});

test('a button makes a call of its own', async () => {
  const { page } = fakePage([]);
  const copy = { method: 'POST', path: '/api/v1/plans' } as const;
  expect(await callOwn(page, shown, { id: 'b' }, { call: copy })).toEqual({});
  expect(page.services.change).toHaveBeenLastCalledWith({
    ...copy,
    body: { id: 'b' },
    revision: '7',
  });
  const load = { ...copy, accept: 'application/json' };
  await callOwn(page, shown, {}, { call: load, text: '{' });
  expect(page.services.change).toHaveBeenLastCalledWith({ ...copy, text: '{', revision: '7' });
  const set = { method: 'PATCH', path: '/api/v1/plans/a' } as const;
  await callOwn(page, shown, { a: 1 }, { call: set });
  expect(page.services.change).toHaveBeenLastCalledWith({ ...set, body: { a: 1 }, revision: '7' });
  expect(page.services.renew).not.toHaveBeenCalled();
  page.services.change.mockResolvedValue({
    refusal: { message: 'Stale.', errors: [], conflict: { revision: '9', authors: ['Ann'] } },
  });
  expect(await callOwn(page, shown, {}, { call: set })).toEqual({
    refusal: { conflict: { by: ['Ann'], revision: '9' } },
  });
  expect(page.services.renew).toHaveBeenCalledExactlyOnceWith('scenario');
});

test('what is wrong with a file is told line by line', async () => {
  const { page } = fakePage([]);
  page.services.change.mockResolvedValue({
    refusal: {
      message: '2 fields are wrong.',
      errors: [
        { field: 'opex.rent', message: 'Too small.' },
        { field: 'team', message: 'Missing.' },
      ],
    },
  });
  const call = { method: 'POST', path: '/import', accept: 'application/json' } as const;
  expect(await callOwn(page, shown, {}, { call, text: '{}' })).toEqual({
    refusal: {
      message: '2 fields are wrong.',
      lines: ['opex.rent: Too small.', 'team: Missing.'],
    },
  });
});
