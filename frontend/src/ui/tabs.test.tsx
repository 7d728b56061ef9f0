import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Tabs } from './tabs.tsx';

const items = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), href: `/${id}` }));
const onSelect = vi.fn();
let place: HTMLElement;

beforeEach(() => {
  onSelect.mockReset();
  place = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(<Tabs label="T" items={items} selected="c" onSelect={onSelect} controls="x" />, place),
  );
});

afterEach(() => {
  render(null, place);
  place.remove();
});

function press(key: string): void {
  place
    .querySelector('[aria-selected="true"]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

it('is one stop for the tab key', () => {
  const stops = [...place.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => tab.tabIndex);
  expect(stops).toEqual([-1, -1, 0]);
});

it.each([
  ['ArrowRight', 'a'],
  ['ArrowLeft', 'b'],
  ['Home', 'a'],
  ['End', 'c'],
])('moves by %s and takes the focus along', (key, id) => {
  press(key);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(id);
  expect(document.activeElement?.getAttribute('data-tab')).toBe(id);
});

it('scrolls sideways by a wheel where there are more tabs than fit', () => {
  const list = place.querySelector<HTMLElement>('[role="tablist"]');
  const turn = (): boolean =>
    list?.dispatchEvent(new WheelEvent('wheel', { deltaY: 30, cancelable: true })) ?? true;
  const before = list?.scrollLeft ?? 0;
  expect(turn()).toBe(true);
  Object.defineProperty(list, 'scrollWidth', { value: 900 });
  expect(turn()).toBe(false);
  expect(list?.scrollLeft).toBe(before + 30);
});

it('lets the browser open a tab elsewhere', () => {
  place
    .querySelector('a')
    ?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
  expect(onSelect).not.toHaveBeenCalled();
});
