/** Languages of the page, by their tags. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
};

export function isLanguage(tag: string | null): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** The first language of a viewer that the page has, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags.map(primary).find(isLanguage) ?? 'en';
}

/**
 * In which form numbers and times are written. Sentences come from the server with numbers as the
 * United States and Mexico write them: figures beside them must not differ.
 *
 * @param tags languages of the viewer, the best first
 */
export function localeOf(language: Language, tags: readonly string[]): string {
  if (language === 'es') return 'es-MX';
  return tags.map(standardTag).find((tag) => tag && primary(tag) === 'en') ?? 'en-US';
}

/** A tag as formatters take it. Some browsers say theirs as their system does: `en-US@posix`, `es_MX.UTF-8`. */
export function standardTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replace(/[@.].*/, '').replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function primary(tag: string): string {
  return standardTag(tag)?.split('-')[0] ?? '';
}
