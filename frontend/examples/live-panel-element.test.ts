import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeServer, HELLO } from '../client/src/testing/fake-server.ts';
import { LivePanelElement } from './live-panel-element.ts';

customElements.define('live-panel', LivePanelElement);

const AT = '2026-11-20T20:10:05Z';
let server: FakeServer;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function open(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = document.createElement('live-panel');
  const all = { board: 'fleet', panel: 'kpi', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(element);
  await settle();
  return element;
}

async function say(event: string, data: object): Promise<void> {
  server.open.at(-1)?.say(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  await settle();
}

async function show(data: object | null, part: object = {}): Promise<void> {
  const head = { topic: 't', panel: 'kpi', bucketStart: AT, bucketSeconds: 5, computedAt: AT };
  await say('panel', { ...head, dataAt: AT, revision: 'r1', status: 'ok', data, ...part });
}

const greet = async () => {
  server.open.at(-1)?.say(HELLO);
  await settle();
};
const find = (element: HTMLElement, selector: string) =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;
const textOf = (element: HTMLElement, selector: string) => find(element, selector)?.textContent;

const figures = (value: number | null) => ({
  summary: 'Two.',
  items: { a: { label: 'Servers', value, unit: 'count', level: 'watch', delta: 2 } },
  order: ['a'],
});

test('it subscribes to what its attributes say', async () => {
  await open({ 'var-profile': 'database', refresh: '30', api: 'https://x.test/api/v1' });
  expect(server.attempts[0]?.address).toBe(
    'https://x.test/api/v1/boards/fleet/stream?panels=kpi&var-profile=database&refresh=30',
  );
});

test('an empty refresh is none', async () => {
  await open({ refresh: '' });
  expect(server.attempts[0]?.address).toBe('/api/v1/boards/fleet/stream?panels=kpi');
});

test('it loads, then shows figures with their age', async () => {
  const element = await open({ heading: 'Fleet' });
  expect([element.getAttribute('data-state'), textOf(element, '.state')]).toEqual([
    'loading',
    'Loading',
  ]);
  await greet();
  await show(figures(42));
  await settle(3_000);
  expect(textOf(element, '.heading')).toBe('Fleet');
  expect(textOf(element, 'dt')).toBe('Servers');
  expect(textOf(element, 'dd')).toBe('42+2');
  expect(find(element, 'dd').getAttribute('data-level')).toBe('watch');
  expect([element.getAttribute('data-state'), textOf(element, '.state')]).toEqual(['live', '']);
  expect(textOf(element, '.age')).toBe('3s ago');
});

test('newer times touch no data', async () => {
  const element = await open();
  await greet();
  await show(figures(42));
  const before = find(element, 'dd');
  await say('fresh', { topic: 't', panel: 'kpi', computedAt: AT, revision: 'r1' });
  expect(find(element, 'dd')).toBe(before);
  await show(figures(43), { revision: 'r2' });
  expect(textOf(element, 'dd')).toBe('43+2');
});

test('without the server it grows late and stale and keeps its data', async () => {
  const element = await open();
  await greet();
  await show(figures(42));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
  server.answer = () => new Response('', { status: 502 });
  server.open.at(-1)?.end();
  await settle(8_000);
  expect([element.getAttribute('data-state'), textOf(element, '.state')]).toEqual(['late', 'Late']);
  await settle(8_000);
  expect([element.getAttribute('data-state'), textOf(element, '.state')]).toEqual([
    'stale',
    'Stale',
  ]);
  expect(textOf(element, 'dd')).toBe('42+2');
});

test('without any data it says why', async () => {
  server.answer = () =>
    new Response('{"title":"Not found","detail":"Board fleet has no panel kpi."}', { status: 404 });
  const element = await open();
  expect(element.getAttribute('data-state')).toBe('offline');
  expect(textOf(element, '.note')).toBe('Board fleet has no panel kpi.');
});

test('a failed compute is told with its reason', async () => {
  const element = await open();
  await greet();
  await show(figures(null), {
    status: 'error',
    problem: { code: 'database_away', message: 'The database does not answer.' },
  });
  expect(textOf(element, '.state')).toBe('Failed');
  expect(textOf(element, '.note')).toBe('The database does not answer.');
  expect(textOf(element, 'dd')).toBe('n/a+2');
});

test('another panel starts from nothing', async () => {
  const element = await open();
  await greet();
  await show(figures(42));
  element.setAttribute('panel', 'other');
  await settle();
  expect(find(element, 'dd')).toBeNull();
  expect(server.open.map(({ address }) => address)).toEqual([
    '/api/v1/boards/fleet/stream?panels=other',
  ]);
});

test('out of the page there is no stream', async () => {
  const element = await open();
  element.remove();
  expect(server.open).toEqual([]);
});
