import { standardTag } from '../core/language/language.ts';

/**
 * Some browsers call their language what their system calls it, such as `en-US@posix`, which no
 * formatter takes. The chart engine makes one of it while it loads, and would not load.
 */
export function mendLanguage(browser: Pick<Navigator, 'language'>): void {
  const { language } = browser;
  const tag = standardTag(language) ?? 'en-US';
  if (tag !== language)
    Object.defineProperty(browser, 'language', { value: tag, configurable: true });
}

mendLanguage(navigator);
