import type { PanelDefinition } from '@panelcast/client/protocol/board';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BoardGrid } from './board-grid.tsx';
import { BoardPageContext } from './board-page.ts';
import { definition, fakePage, figures } from './testkit/fake-page.ts';

const risk = definition();
const scenario = definition({ id: 'scenario', title: 'Scenario', kind: 'form' });
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function show(...panels: PanelDefinition[]) {
  const fake = fakePage(panels);
  act(() =>
    render(
      <BoardPageContext.Provider value={fake.page}>
        <BoardGrid panels={panels} />
      </BoardPageContext.Provider>,
      root,
    ),
  );
  const frame = () => root.querySelector<HTMLElement>(`#${panels[0]?.id}`) as HTMLElement;
  return {
    ...fake,
    frame,
    state: () => frame().getAttribute('data-state'),
    text: () => frame().textContent,
  };
}

test('a panel stands as a skeleton until its first data', () => {
  const { frame, state, put, text } = show(risk);
  expect(state()).toBe('loading');
  expect(frame().querySelector('.skeleton')).not.toBeNull();
  act(() => put(risk, { revision: '1', data: figures(91) }));
  expect(state()).toBe('live');
  expect(frame().querySelector('.skeleton')).toBeNull();
  expect(text()).toContain('91');
});

test('time alone makes a panel late, then stale, and its values stay', () => {
  const { pass, put, state, text } = show(risk);
  act(() => put(risk, { revision: '1', data: figures(91) }));
  act(() => pass(8));
  expect([state(), text()]).toEqual(['late', expect.stringContaining('Late')]);
  act(() => pass(8));
  expect([state(), text()]).toEqual(['stale', expect.stringContaining('91')]);
  act(() => put(risk, { revision: '2', data: figures(92) }));
  expect([state(), text()]).toEqual(['live', expect.stringContaining('92')]);
});

test('the age goes on by the second', () => {
  const { frame, pass, put } = show(risk);
  act(() => put(risk, { revision: '1', data: figures(91) }));
  act(() => pass(3));
  const age = frame().querySelector('[data-clock] .freshness-age');
  expect(age?.textContent).toMatch(/^3s? ?/);
});

test.each([
  ['error', 'compute_failed'],
  ['stale', 'database_away'],
] as const)('a failed compute that is %s keeps the last good data and says why', (status, code) => {
  const { put, state, text } = show(risk);
  act(() => put(risk, { revision: '1', data: figures(91) }));
  act(() =>
    put(risk, { revision: '2', status, problem: { code, message: 'No answer.', since: 1_000 } }),
  );
  expect(state()).toBe(status);
  expect(text()).toContain('91');
  expect(text()).toMatch(/No answer\. Since .+ Shown is the last good data\./);
});

test('an empty result says what is the case', () => {
  const { put, state, text } = show(risk);
  const problem = { code: 'no_servers', message: 'No server has sent a record. Post rows.' };
  act(() => put(risk, { revision: '1', status: 'empty', problem }));
  expect(state()).toBe('empty');
  expect(text()).toContain(problem.message);
});

test('a panel that never had data tells that the line is lost', () => {
  const { page, state, text } = show(risk);
  act(() => {
    page.lost.value = true;
  });
  expect(state()).toBe('offline');
  expect(text()).toContain('There is no connection to the server.');
});

test('a viewer without rights is told whom to ask', () => {
  const { page, state, text } = show(risk);
  act(() => {
    const problem = { status: 403, title: 'Forbidden', errors: [] };
    page.connection.value = { phase: 'refused', problem };
  });
  expect(state()).toBe('forbidden');
  expect(text()).toContain('Ask whoever runs this dashboard');
});

test('data that cannot be drawn spoils its own panel only, until the next data', () => {
  const other = definition({ id: 'other', title: 'Other' });
  const { put, text } = show(risk, other);
  act(() => {
    put(risk, { revision: '1', data: { items: 7 } });
    put(other, { revision: '1', data: figures(5) });
  });
  expect(text()).toContain('This panel cannot be drawn.');
  expect(root.querySelector('#other')?.textContent).toContain('5');
  act(() => put(risk, { revision: '2', data: figures(91) }));
  expect(text()).toContain('91');
});

test('an update of one panel changes nothing in another', async () => {
  const other = definition({ id: 'other', title: 'Other' });
  const { put } = show(risk, other);
  act(() => {
    put(risk, { revision: '1', data: figures(1) });
    put(other, { revision: '1', data: figures(5) });
  });
  const moved: Node[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) moved.push(target);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  act(() => put(risk, { revision: '2', data: figures(2) }));
  await Promise.resolve();
  observer.disconnect();
  const content = moved.filter((node) => !closest(node, '[data-clock]'));
  expect(content.length).toBeGreaterThan(0);
  expect(content.every((node) => closest(node, '#risk'))).toBe(true);
});

test('what is out of the window is drawn after the picture, one panel by one', () => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout'] });
  const tops: Record<string, number> = { near: 700, far: 900, farther: 1_300 };
  const measured = vi
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockImplementation(function (this: Element) {
      return new DOMRect(0, tops[this.id] ?? 0, 100, 100);
    });
  vi.stubGlobal('innerHeight', 800);
  show(...Object.keys(tops).map((id) => definition({ id })));
  const drawn = () =>
    Object.keys(tops).filter((id) => root.querySelector(`#${id} [aria-busy="false"] .skeleton`));
  const picture = () =>
    act(() => {
      vi.advanceTimersToNextFrame();
      vi.advanceTimersByTime(1);
    });
  expect(drawn()).toEqual(['near']);
  picture();
  expect(drawn()).toEqual(['near', 'far']);
  picture();
  expect(drawn()).toEqual(['near', 'far', 'farther']);
  measured.mockRestore();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a form has neither age nor ring', () => {
  const { frame } = show(scenario);
  expect(frame().querySelector('[data-clock]')).toBeNull();
});

test('a panel that follows changes has an age and no ring', () => {
  const { bucketSeconds: _, ...changing } = definition();
  const { frame, pass, put, text } = show(changing);
  act(() => put(changing, { revision: '1', data: figures(1) }));
  act(() => pass(180));
  expect(text()).toContain('changed 3m ago');
  expect(frame().querySelector('.panel-ring')).toBeNull();
});

function closest(node: Node, selector: string): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(selector) != null;
}
