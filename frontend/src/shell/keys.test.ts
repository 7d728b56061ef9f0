import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchKeys } from './keys.ts';

const actions = {
  areOn: () => areOn,
  pause: vi.fn(),
  tab: vi.fn(),
  help: vi.fn(),
  leave: vi.fn(),
};
let areOn: boolean;
let stop: () => void;

beforeEach(() => {
  vi.clearAllMocks();
  areOn = true;
  document.body.innerHTML = '<input /><button></button>';
  stop = watchKeys(document, actions);
});

afterEach(() => stop());

function press(key: string, options: KeyboardEventInit = {}, on: Element = document.body): void {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
}

test('P pauses, ? helps, Escape leaves', () => {
  for (const key of ['P', '?', 'Escape']) press(key);
  expect(actions.pause).toHaveBeenCalledOnce();
  expect(actions.help).toHaveBeenCalledOnce();
  expect(actions.leave).toHaveBeenCalledOnce();
});

test('characters can be switched off, Escape is none', () => {
  areOn = false;
  for (const key of ['p', '?', '1', 'Escape']) press(key);
  expect(actions.leave).toHaveBeenCalledOnce();
  const others = [actions.pause, actions.help, actions.tab];
  expect(others.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('digits show tabs, the tenth has 0', () => {
  for (const key of ['1', '9', '0']) press(key);
  expect(actions.tab.mock.calls).toEqual([[0], [8], [9]]);
});

test('typing is not interrupted', () => {
  press('p', {}, document.querySelector('input') ?? document.body);
  expect(actions.pause).not.toHaveBeenCalled();
  press('p', {}, document.querySelector('button') ?? document.body);
  expect(actions.pause).toHaveBeenCalledOnce();
});

test('an open dialog has the keys, wherever the focus is', () => {
  document.body.innerHTML = '<dialog open></dialog>';
  for (const key of ['p', '1', 'Escape']) press(key);
  const all = [actions.pause, actions.tab, actions.leave];
  expect(all.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('keys of the browser stay its own', () => {
  press('p', { ctrlKey: true });
  press('1', { altKey: true });
  expect([...actions.pause.mock.calls, ...actions.tab.mock.calls]).toEqual([]);
});

test('after its end no key does anything', () => {
  stop();
  press('p');
  expect(actions.pause).not.toHaveBeenCalled();
});
