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
  return tags.find((tag) => primary(tag) === 'en' && isTag(tag)) ?? 'en-US';
}

/** Some browsers name languages as their system does, such as `en-US@posix`. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
