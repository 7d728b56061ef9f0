import type { JSX } from 'preact';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../core/language/language.ts';
import { t } from '../core/language/texts.ts';
import { Select } from '../ui/select.tsx';
import type { PageModel } from './page-model.ts';

/** In which language the page is: in its address, and kept for addresses that name none. */
export function LanguageChoice({ model }: { model: PageModel }): JSX.Element {
  const { router, settings, spoken } = model;
  return (
    <span data-tip={t('Boards without texts in a language stay as they were written')}>
      <Select
        quiet
        label={t('Language')}
        options={LANGUAGES.map((language) => ({
          value: language,
          label: LANGUAGE_NAMES[language],
        }))}
        value={spoken.value.language}
        onChange={(language) => {
          if (!isLanguage(language)) return;
          settings.language.value = language;
          router.adjust({ language });
        }}
      />
    </span>
  );
}
