import { afterEach, beforeEach, expect, it } from 'vitest';
import { installTooltips } from './tooltips.ts';

let target: HTMLElement;
let uninstall: () => void;
let open: boolean;

beforeEach(() => {
  HTMLElement.prototype.showPopover = () => {
    open = true;
  };
  HTMLElement.prototype.hidePopover = () => {
    open = false;
  };
  open = false;
  uninstall = installTooltips(document);
  target = document.body.appendChild(document.createElement('button'));
  target.setAttribute('data-tip', 'n/a: no data');
});

afterEach(() => {
  uninstall();
  target.remove();
});

const bubble = (): Element | null => document.querySelector('.tooltip');

it.each(['pointerover', 'focusin'])('shows the text on %s', (event) => {
  target.dispatchEvent(new Event(event, { bubbles: true }));
  expect(open).toBe(true);
  expect(bubble()?.textContent).toBe('n/a: no data');
});

it('hides when the pointer or the focus goes elsewhere, and on Escape', () => {
  for (const leave of [
    () => document.body.dispatchEvent(new Event('pointerover', { bubbles: true })),
    () => target.dispatchEvent(new Event('focusout', { bubbles: true })),
    () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
  ]) {
    target.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(open).toBe(true);
    leave();
    expect(open).toBe(false);
  }
});

it('leaves nothing behind', () => {
  uninstall();
  expect(bubble()).toBeNull();
  target.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(open).toBe(false);
});
