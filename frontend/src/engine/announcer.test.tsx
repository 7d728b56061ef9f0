import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Announcer } from './announcer.tsx';
import { BoardPageContext } from './board-page.ts';
import { definition, fakePage, figures } from './testkit/fake-page.ts';

const panels = ['a', 'b', 'c'].map((id) => definition({ id, title: `Panel ${id}` }));
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function listen() {
  const fake = fakePage(panels);
  act(() =>
    render(
      <BoardPageContext.Provider value={fake.page}>
        <Announcer panels={panels} />
      </BoardPageContext.Provider>,
      root,
    ),
  );
  return { ...fake, said: () => root.textContent };
}

test('new data is not announced', () => {
  const { put, said } = listen();
  act(() => {
    for (const panel of panels) put(panel, { revision: '1', data: figures(1) });
  });
  expect(said()).toBe('');
});

test('a panel that fails is named', () => {
  const { put, said } = listen();
  const [first = definition()] = panels;
  act(() => put(first, { revision: '1', status: 'error' }));
  expect(said()).toBe('Panel a: failed.');
});

test('many panels in trouble are told in one sentence', () => {
  const { put, pass, said } = listen();
  act(() => {
    for (const panel of panels) put(panel, { revision: '1', data: figures(1) });
  });
  act(() => pass(9));
  expect(said()).toBe('3 panels are not live.');
});
