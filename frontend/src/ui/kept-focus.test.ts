import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from './kept-focus.ts';

let part: HTMLElement;
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <fieldset id="one"><input id="a"><button id="b"></button></fieldset>
      <fieldset id="two"><input id="c"><p><button id="d"></button></p></fieldset>
      <fieldset id="three"><input id="e"></fieldset>
    </main>
    <button id="outside"></button>`;
  part = get('main');
  stop = keepFocus(part);
});

afterEach(() => stop());

function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

const turn = () => new Promise((done) => setTimeout(done));

test.each([
  ['#d', '#two', 'e'],
  ['#e', '#three', 'd'],
  ['#d', 'p', 'c'],
  ['#d', '#d', 'c'],
])('when %s goes away with %s, %s has the focus', async (focused, removed, heir) => {
  get(focused).focus();
  get(removed).remove();
  await turn();
  expect(document.activeElement?.id).toBe(heir);
});

test('what came in its place has the focus', async () => {
  get('#b').focus();
  get('#b').outerHTML = '<button id="new"></button>';
  await turn();
  expect(document.activeElement?.id).toBe('new');
});

test('nothing is taken from where the viewer went, be it nowhere', async () => {
  get('#d').focus();
  get('#outside').focus();
  get('#two').remove();
  await turn();
  expect(document.activeElement?.id).toBe('outside');

  get('#b').focus();
  get('#b').blur();
  await turn();
  get('#one').remove();
  await turn();
  expect(document.activeElement).toBe(document.body);
});

test('it ends', async () => {
  stop();
  get('#d').focus();
  get('#two').remove();
  await turn();
  expect(document.activeElement).toBe(document.body);
});
