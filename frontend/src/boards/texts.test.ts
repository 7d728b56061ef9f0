import { describe, expect, test } from 'vitest';
import { gapsOf } from '../core/language/fill.ts';
import { type Catalog, Phrases } from '../core/language/phrases.ts';

const rooms = Object.entries(
  import.meta.glob<Catalog>('./*/texts-*.ts', { import: 'texts', eager: true }),
);

const parts = Object.entries(
  import.meta.glob<Record<string, Catalog>>('./*/*/*.ts', { eager: true }),
);

test('no text of a room is translated twice', () => {
  const keys = parts.flatMap(([path, part]) => {
    const room = path.split('/').slice(0, 3).join('/');
    return Object.values(part).flatMap((texts) =>
      Object.keys(texts).map((key) => `${room} ${key}`),
    );
  });
  expect(keys.length).toBeGreaterThan(rooms.length);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('there are rooms with texts', () => {
  expect(rooms.length).toBeGreaterThan(0);
});

describe.each(rooms)('%s', (_, catalog) => {
  const entries = Object.entries(catalog);

  test('a translation has the gaps of its text', () => {
    for (const [text, translation] of entries) {
      expect(gapsOf(translation), text).toEqual(gapsOf(text));
    }
  });

  test('texts with gaps are sentences, not words', () => {
    const words = entries.filter(([text]) => text.includes('{') && !text.includes(' '));
    expect(words).toEqual([]);
  });

  test('every text with gaps is found by itself, whatever else would match', () => {
    const phrases = new Phrases(catalog);
    for (const [text, translation] of entries) {
      const filled = (one: string): string =>
        one.replace(/\{[#=]?(\w+)\}/g, (_gap, name: string) => String(numberOf(name)));
      expect(phrases.of(filled(text)), text).toBe(filled(translation));
    }
  });
});

/** One number per name. */
function numberOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 1) % 9_973;
}
