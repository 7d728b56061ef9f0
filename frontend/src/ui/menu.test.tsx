import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Menu } from './menu.tsx';

const onSelect = vi.fn();
const items = [
  { id: 'full', label: 'View full', onSelect },
  { id: 'csv', label: 'Download CSV', href: '/data.csv' },
];
let place: HTMLElement;

/** The part of the popover interface that a test page lacks. */
function togglePopover(this: HTMLElement): boolean {
  const open = this.hasAttribute('data-open');
  this.toggleAttribute('data-open', !open);
  const event = new Event('toggle');
  Object.assign(event, { newState: open ? 'closed' : 'open' });
  this.dispatchEvent(event);
  return !open;
}

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { togglePopover, hidePopover: togglePopover });
  place = document.body.appendChild(document.createElement('div'));
  act(() => render(<Menu label="Menu of Risk" items={items} />, place));
});

afterEach(() => {
  render(null, place);
  place.remove();
});

function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

function open(): void {
  act(() => place.querySelector('button')?.click());
}

const focused = (): string | null | undefined => document.activeElement?.textContent;

describe('a menu', () => {
  it('takes the focus to its first entry and tells that it is open', () => {
    open();
    expect(focused()).toBe('View full');
    expect(place.querySelector('button')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('moves by arrows, around its ends, and by Home and End', () => {
    open();
    const path = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
      press(key);
      return focused();
    });
    expect(path).toEqual([
      'Download CSV',
      'View full',
      'Download CSV',
      'View full',
      'Download CSV',
    ]);
  });

  it('closes on a choice, gives the focus back and does what was chosen', () => {
    open();
    act(() => (document.activeElement as HTMLElement).click());
    expect(onSelect).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(place.querySelector('button'));
    expect(place.querySelector('[role="menuitem"]')).toBeNull();
  });

  it('offers addresses as links', () => {
    open();
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/data.csv');
  });
});
