import type { Board } from '@panelcast/client/protocol/board';
import type { Connection } from '@panelcast/client/protocol/connection';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Phrases } from '../core/language/phrases.ts';
import { shellTexts } from '../core/language/shell-es.ts';
import { speak } from '../core/language/texts.ts';
import { definition, fakePage, figures, START } from '../engine/testkit/fake-page.ts';
import { OpenForms } from '../panels/form/open-forms.ts';
import { Page } from './page.tsx';
import type { BoardLoad, PageModel, Spoken } from './page-model.ts';
import { Router } from './router.ts';
import { keepSettings } from './settings.ts';

const risk = definition({ variables: ['profile'] });
const cost = definition({ id: 'cost', title: 'Cost' });
const feedStatus = definition({ id: 'feed', title: 'Feed' });
const part: Partial<Board> = {
  tabs: [
    { id: 'one', title: 'One', panels: ['risk'] },
    { id: 'two', title: 'Two', panels: ['cost'] },
  ],
  everyTab: ['feed'],
  variables: [
    {
      name: 'profile',
      title: 'Profile',
      input: { type: 'choice', options: [{ value: 'database', title: 'Database' }] },
      defaultTitle: 'All',
      isPrivate: false,
    },
  ],
};
let root: HTMLElement;

beforeEach(() => {
  history.replaceState(null, '', '/fleet/one');
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

function open(loaded?: BoardLoad) {
  const fake = fakePage([risk, cost, feedStatus], part);
  const connection = signal<Connection>({ phase: 'open' });
  const lost = signal(false);
  const outdated = signal(false);
  const spoken = signal<Spoken>({ language: 'en', phrases: () => undefined });
  const load: BoardLoad = loaded ?? { phase: 'ready', board: fake.page.board };
  const model: PageModel = {
    router: new Router(window),
    settings: keepSettings(() => localStorage),
    boards: signal([
      { id: 'fleet', title: 'Fleet' },
      { id: 'churn', title: 'Churn' },
    ]),
    load: signal(load),
    store: fake.page.store,
    clock: fake.page.clock,
    viewers: signal<number | undefined>(undefined),
    connection,
    lost,
    outdated,
    services: fake.page.services,
    forms: new OpenForms(),
    spoken,
    retry: vi.fn(),
    checkLine: async () => ({ phase: 'held', heldMs: 1800 }),
  };
  act(() => render(<Page model={model} />, root));
  return { ...fake, model, connection, lost, outdated, spoken };
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(text),
  ) as HTMLButtonElement;
const press = (key: string) =>
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

test('a page has its landmarks and one heading', () => {
  open();
  for (const landmark of ['nav', 'header.top', 'main', 'footer'])
    expect(find(landmark)).not.toBeNull();
  expect(root.querySelectorAll('h1')).toHaveLength(1);
});

test('the title of the window names tab and board', () => {
  open();
  press('2');
  expect(document.title).toBe('Two · Fleet · Panelcast');
});

test('a tab shows its panels and those of every tab', () => {
  open();
  press('2');
  expect([...root.querySelectorAll('[data-panel]')].map(({ id }) => id)).toEqual(['feed', 'cost']);
  expect(location.pathname).toBe('/fleet/two');
});

test('a tab that was seen shows at once what is known', () => {
  const { put } = open();
  act(() => put(risk, { revision: '1', data: figures(91) }));
  press('2');
  press('1');
  expect(find('#risk').textContent).toContain('91');
});

test('a filter goes into the address', () => {
  open();
  const select = find('.variable select') as HTMLSelectElement;
  select.value = 'database';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(location.search).toBe('?var-profile=database');
});

test('a filter that no panel of the tab uses has no control', () => {
  open();
  press('2');
  expect(find('.variable')).toBeNull();
});

test('pausing says since when, and how much waits', () => {
  const { model, page, put } = open();
  act(() => put(risk, { revision: '1', data: figures(1) }));
  press('p');
  expect(model.router.address.value.paused).toBe(true);
  act(() => page.store.pause(START));
  act(() => put(risk, { revision: '2', data: figures(2) }));
  expect(find('.banner').textContent).toMatch(/Paused at .*1 update waiting/);
  expect(find('.banner-place [role="status"]').textContent).toMatch(
    /^Paused at [^a-z]*[ap]?m?\.$/i,
  );
  expect(find('#risk').getAttribute('data-state')).toBe('paused');
});

test('a lost line is told once, with a way to try again', () => {
  const { lost, model } = open();
  act(() => {
    lost.value = true;
  });
  expect(find('.banner').textContent).toContain('The connection is lost.');
  act(() => button('Retry now').click());
  expect(model.retry).toHaveBeenCalledOnce();
});

test('a refusal tells why and offers the way out', () => {
  history.replaceState(null, '', '/fleet/one?var-profile=x');
  const { connection, model } = open();
  act(() => {
    const problem = { status: 400, title: 'Bad', detail: 'profile must be one of ...', errors: [] };
    connection.value = { phase: 'refused', problem };
  });
  expect(find('.banner').textContent).toContain('profile must be one of');
  act(() => button('Retry now').click());
  expect(model.retry).toHaveBeenCalledOnce();
  act(() => button('Clear all filters').click());
  expect(model.router.address.value.variables).toEqual({});
});

test('the connection is checked where it is shown, and what was found is said', async () => {
  open();
  act(() => find('.status-connection').click());
  expect(find('dialog').textContent).toContain('measuring');
  await act(async () => undefined);
  expect(find('dialog').textContent).toMatch(/holds events back for about 1\.8\ss\./);
});

test('a newer server asks for a reload', () => {
  const { outdated } = open();
  act(() => {
    outdated.value = true;
  });
  expect(find('.banner').textContent).toContain('newer version');
});

test('the help opens and closes by key', () => {
  open();
  press('?');
  expect(find('dialog').textContent).toContain('Pause and resume updates');
});

test('single keys can be switched off where they are listed', () => {
  const { model } = open();
  press('?');
  act(() => (find('dialog input') as HTMLInputElement).click());
  act(() => button('Close').click());
  press('p');
  expect(model.router.address.value.paused).toBe(false);
  expect(keepSettings(() => localStorage).singleKeys.value).toBe(false);
});

test('a wall screen has panels and nothing around them, Escape ends it', () => {
  history.replaceState(null, '', '/fleet/one?kiosk');
  const { model } = open();
  expect([find('nav'), find('footer')]).toEqual([null, null]);
  expect(find('header.top').hidden).toBe(true);
  press('Escape');
  expect(model.router.address.value.kiosk).toBe(false);
});

test('a board that is not there is told, the others stay reachable', () => {
  open({ phase: 'failed', message: 'No board is called x.' });
  expect(find('main').textContent).toContain('No board is called x.');
  expect(root.querySelectorAll('nav a')).toHaveLength(2);
});

test('the theme goes round', () => {
  const { model } = open();
  const seen = [0, 1, 2].map(() => {
    act(() => button('Theme').click());
    return model.router.address.value.theme;
  });
  expect(seen).toEqual(['light', 'dark', 'system']);
});

test('a language is chosen for the address and for later', () => {
  const { model } = open();
  const select = find('footer select') as HTMLSelectElement;
  select.value = 'es';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(location.search).toBe('?lang=es');
  expect(model.settings.language.value).toBe('es');
});

test('page, board and data change their language together, and the choice keeps its place', () => {
  const { put, spoken } = open();
  act(() => put(risk, { revision: '1', data: figures(91) }));
  const choice = find('footer select');
  choice.focus();
  const phrases = new Phrases({
    Fleet: 'Flota',
    One: 'Uno',
    Two: 'Dos',
    Profile: 'Perfil',
    All: 'Todos',
    Database: 'Base de datos',
    'Highest risk': 'Mayor riesgo',
    Feed: 'Entrada',
    Servers: 'Servidores',
  });
  const before = new Set(texts());
  speak({ locale: 'es-MX', shell: shellTexts });
  act(() => {
    spoken.value = { language: 'es', phrases: (id) => (id === 'fleet' ? phrases : undefined) };
  });
  const same = texts().filter((text) => before.has(text) && /[a-z]{2}/i.test(text));
  // The other board has no texts, and zones and languages are called what they are.
  const names = (text: string) =>
    text === 'Churn' || /^(Panelcast|English|Español|UTC)$|\//.test(text);
  expect(same.filter((text) => !names(text))).toEqual([]);
  expect(find('#risk').textContent).toContain('Servidores');
  expect(document.title).toBe('Uno · Flota · Panelcast');
  expect(document.activeElement).toBe(choice);
  speak({});
});

/** Everything that the page shows or tells. */
function texts(): string[] {
  const read = ['aria-label', 'data-tip', 'title', 'placeholder'];
  return [...root.querySelectorAll('*')]
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.nodeValue),
      ...read.map((name) => element.getAttribute(name)),
    ])
    .filter((text) => text !== null);
}
