import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import './select.css';

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps {
  label: string;
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
  /** Keeps the label for screen readers only. */
  quiet?: boolean;
  disabled?: boolean;
}

/** The platform's own select with our looks. */
export function Select(props: SelectProps): JSX.Element {
  const { label, options, value, onChange, quiet, disabled } = props;
  return (
    <label class="select">
      <span class={quiet ? 'visually-hidden' : 'select-label'}>{label}</span>
      <span class="select-box">
        <select
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={12} />
      </span>
    </label>
  );
}
