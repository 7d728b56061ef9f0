import { filled, GAP } from './fill.ts';
import { Memory } from './memory.ts';

/**
 * Texts of a language by their English. A key may have gaps: `{name}` stands for a text of one
 * sentence at most, which is translated itself, `{#name}` for a number, `{=name}` for what somebody typed, which is left alone.
 * The translation holds the same gaps, in any order, by their bare names.
 */
export type Catalog = Readonly<Record<string, string>>;

interface Pattern {
  readonly matcher: RegExp;
  readonly gaps: readonly Gap[];
  readonly translation: string;
  /** Length of what is not a gap. */
  readonly literal: number;
}

interface Gap {
  readonly kind: string;
  readonly name: string;
}

/** As many translations of texts with gaps are remembered. */
export const REMEMBERED = 4_000;

const NUMBER = 'n/a|[-−+]?\\$?\\d[\\d.,]*(?: ?%|×)?';
/** Where one ends and the next begins, be it with a figure. */
const SENTENCES = /(?<=[.!?]) (?=[\p{Lu}\d$])/u;

/** Translates whole texts; what it does not know stays as it is. */
export class Phrases {
  readonly #whole = new Map<string, string>();
  readonly #patterns: Pattern[] = [];
  readonly #memory = new Memory<string>(REMEMBERED);

  /** @param catalogs of equal keys the first one's counts */
  constructor(...catalogs: readonly Catalog[]) {
    for (const [text, translation] of catalogs.flatMap((catalog) => Object.entries(catalog))) {
      if (text.includes('{')) this.#patterns.push(patternOf(text, translation));
      else if (!this.#whole.has(text)) this.#whole.set(text, translation);
    }
    this.#patterns.sort((one, other) => other.literal - one.literal);
  }

  /** The translation of a text, of a sentence with other values, or of several sentences. */
  of(text: string): string {
    const whole = this.#whole.get(text);
    if (whole !== undefined) return whole;
    // Texts with gaps are sentences; names of servers, of which there may be thousands, are not.
    if (!text.includes(' ')) return text;
    const known = this.#memory.get(text);
    if (known !== undefined) return known;
    const translation = this.#matched(text) ?? this.#bySentence(text);
    this.#memory.set(text, translation);
    return translation;
  }

  #matched(text: string): string | undefined {
    for (const { matcher, gaps, translation } of this.#patterns) {
      const match = matcher.exec(text);
      const isTooLong = gaps.some(
        ({ kind }, at) => kind === '' && SENTENCES.test(match?.[at + 1] ?? ''),
      );
      if (!match || isTooLong) continue;
      const values = gaps.map(({ kind, name }, at): [string, string] => {
        const value = match[at + 1] ?? '';
        return [name, kind === '=' ? value : this.of(value)];
      });
      return filled(translation, Object.fromEntries(values));
    }
    return undefined;
  }

  #bySentence(text: string): string {
    const sentences = text.split(SENTENCES);
    return sentences.length === 1 ? text : sentences.map((one) => this.of(one)).join(' ');
  }
}

function patternOf(text: string, translation: string): Pattern {
  const gaps: Gap[] = [];
  let literal = 0;
  let source = '';
  let end = 0;
  for (const { 0: gap, 1: kind = '', 2: name = '', index } of text.matchAll(GAP)) {
    source += `${escaped(text.slice(end, index))}(${kind === '#' ? NUMBER : '.+?'})`;
    literal += index - end;
    end = index + gap.length;
    gaps.push({ kind, name });
  }
  source += escaped(text.slice(end));
  literal += text.length - end;
  return { matcher: new RegExp(`^${source}$`, 'u'), gaps, translation, literal };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
