import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Language, localeOf } from '../core/language/language.ts';
import { Phrases } from '../core/language/phrases.ts';
import { speak } from '../core/language/texts.ts';
import type { Spoken } from '../shell/page-model.ts';
import type { Texts } from './load-texts.ts';

/** A server that is away is mostly back after some seconds. */
const AGAIN_MS = 5_000;

export interface SpeechOptions {
  readonly load: (language: Language) => Promise<Texts | undefined>;
  readonly wanted: ReadonlySignal<Language>;
  /** Languages of the viewer, the best first. */
  readonly tags: readonly string[];
}

/** Speaks the wanted language as soon as its texts are here, and until then the one before. */
export class SpeechLoader {
  readonly #options: SpeechOptions;
  readonly #spoken = signal<Spoken>({ language: 'en', phrases: () => undefined });

  constructor(options: SpeechOptions) {
    this.#options = options;
  }

  get spoken(): ReadonlySignal<Spoken> {
    return this.#spoken;
  }

  /** Follows what is wanted from now on; resolves after the first attempt. */
  start(): Promise<void> {
    this.#speak('en', undefined);
    let first = Promise.resolve();
    effect(() => {
      first = this.#follow(this.#options.wanted.value);
    });
    return first;
  }

  async #follow(language: Language): Promise<void> {
    const { load, wanted } = this.#options;
    try {
      const texts = await load(language);
      if (wanted.peek() === language) this.#speak(language, texts);
    } catch {
      setTimeout(() => void this.#follow(wanted.peek()), AGAIN_MS);
    }
  }

  #speak(language: Language, texts: Texts | undefined): void {
    const server = texts && new Phrases(texts.server);
    speak({ locale: localeOf(language, this.#options.tags), shell: texts?.shell, server });
    this.#spoken.value = { language, phrases: texts ? phrasesOf(texts) : () => undefined };
  }
}

/** What a board does not say itself, servers say. */
function phrasesOf({ boards, server }: Texts): Spoken['phrases'] {
  const made = new Map<string, Phrases>();
  return (board) => {
    const phrases = made.get(board) ?? new Phrases(boards.get(board) ?? {}, server);
    made.set(board, phrases);
    return phrases;
  };
}
