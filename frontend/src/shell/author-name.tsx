import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import type { PageModel } from './page-model.ts';
import './author-name.css';

/** As many characters of a name are kept. */
const LONGEST = 60;

/** Under which name others see what this viewer changes. */
export function AuthorName({ model }: { model: PageModel }): JSX.Element {
  const { author } = model.settings;
  return (
    <input
      class="author-name"
      type="text"
      autocomplete="nickname"
      maxLength={LONGEST}
      placeholder={t('Your name')}
      aria-label={t('Your name, shown to others with your changes')}
      data-tip={t('Shown to others with your changes')}
      value={author.value}
      onInput={(event) => {
        author.value = event.currentTarget.value;
      }}
    />
  );
}
