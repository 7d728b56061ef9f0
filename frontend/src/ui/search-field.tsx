import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { Icon } from './icon.tsx';
import './search-field.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

export function SearchField({ label, value, onInput }: SearchFieldProps): JSX.Element {
  return (
    <span class="search-field">
      <Icon name="search" size={13} />
      <input
        type="search"
        aria-label={label}
        placeholder={t('Search')}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </span>
  );
}
