import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import './menu.css';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  /** The key that does the same, shown at the right. */
  hint?: string;
  /** Makes it a link, e.g. to a download. */
  href?: string;
  onSelect?: () => void;
}

interface MenuProps {
  /** Accessible name of the button. */
  label: string;
  icon?: IconName;
  items: readonly MenuItem[];
}

/** A button that opens a list of actions in the top layer, where no panel can clip it. */
export function Menu({ label, icon = 'more', items }: MenuProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (!open || !list.current) return;
    keepInside(list.current);
    entries(list.current)[0]?.focus();
  }, [open]);

  function close(): void {
    list.current?.hidePopover();
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          if (button.current && list.current) place(button.current, list.current);
          list.current?.togglePopover();
        }}
      >
        <Icon name={icon} />
      </button>
      <div
        ref={list}
        class="menu"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={(event) => moveFocus(event, entries(list.current))}
      >
        {open && items.map((item) => <Entry key={item.id} item={item} onDone={close} />)}
      </div>
    </>
  );
}

function Entry({ item, onDone }: { item: MenuItem; onDone: () => void }): JSX.Element {
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span class="menu-label">{item.label}</span>
      {item.hint && <kbd>{item.hint}</kbd>}
    </>
  );
  function select(): void {
    onDone();
    item.onSelect?.();
  }
  if (item.href !== undefined) {
    return (
      <a role="menuitem" class="menu-item" tabIndex={-1} href={item.href} onClick={select}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" role="menuitem" class="menu-item" tabIndex={-1} onClick={select}>
      {content}
    </button>
  );
}

function entries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function moveFocus(event: KeyboardEvent, all: HTMLElement[]): void {
  const here = all.findIndex((entry) => entry.matches(':focus'));
  const next: Record<string, number> = {
    ArrowDown: (here + 1) % all.length,
    ArrowUp: (here + all.length - 1) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const target = next[event.key];
  if (target === undefined) return;
  event.preventDefault();
  all[target]?.focus();
}

const MARGIN = 8;

/** Below the button and flush with its right edge, moved into the window where it would leave it. */
function place(button: HTMLElement, list: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect();
  list.style.top = `${bottom + 4}px`;
  list.style.right = `${Math.max(MARGIN, document.documentElement.clientWidth - right)}px`;
}

/** Up from the lower edge of the window, where the entries need the room. */
function keepInside(list: HTMLElement): void {
  const { top, height } = list.getBoundingClientRect();
  const room = document.documentElement.clientHeight - MARGIN - height;
  if (top > room) list.style.top = `${Math.max(MARGIN, room)}px`;
}
