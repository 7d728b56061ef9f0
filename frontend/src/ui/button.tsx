import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  tone?: 'plain' | 'primary' | 'danger';
  type?: 'button' | 'submit';
  icon?: IconName;
  /** It stays in the order of keys: who stands on it would else be nowhere. */
  disabled?: boolean;
  /** For buttons that stay down, e.g. pause. */
  pressed?: boolean;
}

export function Button(props: ButtonProps): JSX.Element {
  const { children, icon, onClick, tone = 'plain', type = 'button', disabled, pressed } = props;
  return (
    <button
      type={type}
      class={`button button-${tone}`}
      onClick={disabled ? refuse : onClick}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

function refuse(event: MouseEvent): void {
  event.preventDefault();
}

interface IconButtonProps {
  icon: IconName;
  /** What the button does: its accessible name and its tooltip. */
  label: string;
  onClick?: (event: MouseEvent) => void;
  pressed?: boolean;
  disabled?: boolean;
}

export function IconButton(props: IconButtonProps): JSX.Element {
  const { icon, label, onClick, pressed, disabled } = props;
  return (
    <button
      type="button"
      class="icon-button"
      onClick={disabled ? refuse : onClick}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-label={label}
      data-tip={label}
    >
      <Icon name={icon} />
    </button>
  );
}
