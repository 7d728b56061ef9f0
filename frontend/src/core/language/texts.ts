import { filled } from './fill.ts';
import type { Phrases } from './phrases.ts';
import type { shellTexts } from './shell-es.ts';

/** Every text that the page itself shows, in English. */
export type ShellText = keyof typeof shellTexts;

type Gaps<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Gaps<Rest>
  : never;

type Values<T extends string> = [Gaps<T>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<T>, string | number>>];

/** Translations of the page's own texts, one for each. */
export type ShellTexts = Readonly<Record<ShellText, string>>;

/** What the page speaks from now on; without texts it is English. */
export interface Speech {
  /** BCP 47 tag of the form in which numbers and times are written. */
  readonly locale: string;
  readonly shell?: ShellTexts | undefined;
  /** What servers say of no board in particular. */
  readonly server?: Phrases | undefined;
}

let spoken: Partial<Speech> = {};

/**
 * Changes the language of the whole page. Texts that are drawn already stay: whoever calls this draws
 * the page anew.
 */
export function speak(speech: Partial<Speech>): void {
  spoken = speech;
}

/** A text of the page in the language that is spoken, its gaps filled. */
export function t<T extends ShellText>(text: T, ...[values]: Values<T>): string {
  const own = spoken.shell?.[text] ?? text;
  return values ? filled(own, values) : own;
}

/** What a server says of no board in particular, in the language that is spoken. */
export function said(text: string): string {
  return spoken.server?.of(text) ?? text;
}

/** How numbers and times are written; the browser's own way until it is said. */
export function spokenLocale(): string | undefined {
  return spoken.locale;
}
