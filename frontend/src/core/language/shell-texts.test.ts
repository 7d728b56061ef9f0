import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UNITS } from '@panelcast/client/protocol/unit';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { gapsOf } from './fill.ts';
import { serverTexts } from './server-es.ts';
import { shellTexts } from './shell-es.ts';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** What is called the same everywhere. */
const NAMES = ['Panelcast', '—'];
/** Attributes that people read or hear. */
const READ = ['label', 'title', 'placeholder', 'aria-label', 'data-tip', 'text'];

interface Found {
  /** All texts in quotes. */
  readonly quoted: Set<string>;
  /** What is shown without being asked for in a language. */
  readonly bare: string[];
}

// Units stand beside a field by their codes.
const found = sources().reduce<Found>(look, { quoted: new Set(UNITS), bare: [] });

function sources(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.tsx?$/.test(path) && !/(\.test\.tsx?$|-es\.ts$|^boards\/|\btest(kit|ing)\b)/.test(path),
  );
}

function look(all: Found, path: string): Found {
  const text = readFileSync(SOURCE + path, 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) all.quoted.add(node.text);
    const bare = bareText(node);
    if (bare && /\p{L}|—/u.test(bare) && !NAMES.includes(bare)) all.bare.push(`${path}: ${bare}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return all;
}

function bareText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text.trim();
  const isRead = ts.isJsxAttribute(node) && READ.includes(node.name.getText());
  return isRead && node.initializer && ts.isStringLiteral(node.initializer)
    ? node.initializer.text
    : undefined;
}

test('the page shows no text without asking for it in its language', () => {
  expect(found.quoted.size).toBeGreaterThan(Object.keys(shellTexts).length);
  expect(found.bare).toEqual([]);
});

test('every text of the catalog is one that the page uses', () => {
  const unused = Object.keys(shellTexts).filter((text) => !found.quoted.has(text));
  expect(unused).toEqual([]);
});

test('a translation has the gaps of its text', () => {
  for (const [text, translation] of Object.entries({ ...shellTexts, ...serverTexts })) {
    expect(gapsOf(translation), text).toEqual(gapsOf(text));
  }
});
