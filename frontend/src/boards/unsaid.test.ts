import { describe, expect, test } from 'vitest';
import { GAP } from '../core/language/fill.ts';
import type { Catalog } from '../core/language/phrases.ts';
import { literalsOf } from './testing/literals.ts';

/** Everything that a board may say, sentences and words. */
const sources = Object.entries(
  import.meta.glob<string>('../../../backend/src/main/java/dev/panelcast/boards/*/**/*.java', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const catalogs = Object.entries(
  import.meta.glob<Catalog>('./*/texts-*.ts', { import: 'texts', eager: true }),
);

/** What is filled in; numbers are. */
const PLACEHOLDER = /%[-+,.\d$]*[sdf]|\d[\d.,]*/;
const PART_END = /(?<=[.!?:,]) /u;
const CONSTANT = /\b[A-Z][A-Z0-9_]+\b/g;

/** What stands between what is filled in, in runs of its parts, and words in the plural too. */
function piecesOf(source: string): string[] {
  const words = source.match(CONSTANT) ?? [];
  const texts = literalsOf(source).flatMap((text) => text.split(PLACEHOLDER));
  return [
    ...[...words, ...texts].map((word) => word.toLowerCase().replaceAll('_', ' ')),
    ...texts.filter((text) => /^\p{L}+$/u.test(text)).map((word) => `${word}s`),
    ...texts.flatMap((text) => runsOf(text.replaceAll('%%', '%').split(PART_END))),
  ];
}

function runsOf(parts: readonly string[]): string[] {
  return parts.flatMap((_, from) =>
    parts.slice(from).map((_last, more) => parts.slice(from, from + more + 1).join(' ')),
  );
}

/** Signs belong to the number beside them. */
function bare(text: string): string {
  return text.replace(/^[\s%$]+|[\s%$,]+$/g, '').toLowerCase();
}

/** Whether a text is put together from pieces, blanks and digits. */
function isMadeOf(pieces: ReadonlySet<string>, text: string): boolean {
  const reached = [true];
  for (let from = 0; from < text.length; from++) {
    if (!reached[from]) continue;
    if (/[\s\d]/.test(text.charAt(from))) reached[from + 1] = true;
    for (let to = from + 1; to <= text.length; to++) {
      const isWord = /\p{L}\p{L}/u.test(text.slice(to - 1, to + 1));
      if (!isWord && pieces.has(bare(text.slice(from, to)))) reached[to] = true;
    }
  }
  return reached[text.length] === true;
}

describe.each(catalogs)('%s', (path, catalog) => {
  const room = path.split('/')[1];
  const pieces = new Set(
    sources
      .filter(([file]) => file.includes(`/boards/${room}/`))
      .flatMap(([, source]) => piecesOf(source))
      .map(bare),
  );

  test('every text that is translated is still said', () => {
    const isSaid = (key: string) =>
      key
        .replace(GAP, '\n')
        .split('\n')
        .map(bare)
        .every((part) => isMadeOf(pieces, part));
    expect(Object.keys(catalog).filter((key) => !isSaid(key))).toEqual([]);
  });

  test('a text that nobody says is noticed', () => {
    expect(isMadeOf(pieces, 'they concern you alone and nothing is stored.')).toBe(false);
  });
});
