import { expect, test } from 'vitest';
import { Phrases } from '../core/language/phrases.ts';
import { emptySlot } from '../store/panel-slot.ts';
import { translatedSlot } from './translated-slot.ts';

const phrases = new Phrases({ Servers: 'Servidores', 'It failed.': 'Falló.' });
const data = { items: { a: { label: 'Servers', value: 1 } }, order: ['a'] };

test('a revision is translated once, for as long as the phrases are the same', () => {
  const slot = emptySlot();
  const shown = translatedSlot(slot, 'stat', phrases);
  expect(shown.content.value).toBeUndefined();
  slot.content.value = { revision: '1', status: 'ok', data };
  const first = shown.content.value;
  expect(first?.data).toEqual({ items: { a: { label: 'Servidores', value: 1 } }, order: ['a'] });
  expect(shown.content.value).toBe(first);
  expect(translatedSlot(slot, 'stat', phrases)).toBe(shown);
  expect(translatedSlot(slot, 'stat', new Phrases({}))).not.toBe(shown);
  expect(slot.content.value.data).toBe(data);
});

test('problems are told in the language, data of another outline stays as it is', () => {
  const slot = emptySlot();
  const shown = translatedSlot(slot, 'stat', phrases);
  const problem = { code: 'x', message: 'It failed.' };
  slot.content.value = { revision: '1', status: 'error', data: { items: { a: null } }, problem };
  expect(shown.content.value?.problem).toEqual({ code: 'x', message: 'Falló.' });
  expect(shown.content.value?.data).toEqual({ items: { a: null } });
});
