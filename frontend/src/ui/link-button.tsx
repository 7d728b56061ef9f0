import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import './button.css';

interface LinkButtonProps {
  children: ComponentChildren;
  /** Holds a file. */
  address: string;
}

/** Looks like a button and saves a file. */
export function LinkButton({ children, address }: LinkButtonProps): JSX.Element {
  return (
    <a class="button button-plain" href={address} download>
      <Icon name="download" />
      <span>{children}</span>
    </a>
  );
}
