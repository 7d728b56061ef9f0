import { expect, test } from 'vitest';
import { Phrases } from '../core/language/phrases.ts';
import { rowsOf } from './send-rows.ts';
import { fakePage } from './testkit/fake-page.ts';

const phrases = new Phrases({
  '{=field} is missing.': 'Falta {field}.',
  'No rows are taken.': 'No se toman filas.',
});

test('rows are sent as they are, and what is wrong with them is told in words of the page', async () => {
  const { page } = fakePage([]);
  const receipt = { accepted: 1, duplicates: 2, rejected: 1 };
  const error = { line: 3, field: 'id', suggestion: 'A1' };
  page.services.sendRows.mockResolvedValue({
    receipt: { ...receipt, errors: [{ ...error, message: 'id is missing.' }] },
  });
  const send = rowsOf({ ...page, phrases });
  expect(await send('/rows', 'id\n""', true)).toEqual({
    receipt: { ...receipt, errors: [{ ...error, message: 'Falta id.' }] },
  });
  expect(page.services.sendRows).toHaveBeenCalledExactlyOnceWith('/rows', 'id\n""', true);
});

test('rows that nobody looks at are refused in words of the page', async () => {
  const { page } = fakePage([]);
  expect(await rowsOf({ ...page, phrases })('/rows', '', false)).toEqual({
    refused: 'No se toman filas.',
  });
  expect(await rowsOf(page)('/rows', '', false)).toEqual({ refused: 'No rows are taken.' });
});
