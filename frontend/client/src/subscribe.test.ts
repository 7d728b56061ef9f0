import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LivePanel, type Subscribed, type SubscribeOptions, subscribe } from './subscribe.ts';
import { FakeBrowser } from './testing/fake-browser.ts';
import { BEAT, FakeServer, HELLO, panelEvent } from './testing/fake-server.ts';

let server: FakeServer;
let seen: LivePanel[];
let opened: Subscribed[];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  seen = [];
  opened = [];
});

afterEach(() => {
  for (const live of opened) live.close();
  vi.useRealTimers();
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function open(options: Partial<SubscribeOptions> = {}): Promise<Subscribed> {
  const live = subscribe(
    'fleet',
    { panels: ['p', 'q'], fetch: server.fetch, ...options },
    (panel) => seen.push(panel),
  );
  opened.push(live);
  await settle();
  return live;
}

async function say(text: string): Promise<void> {
  server.open.at(-1)?.say(text);
  await settle();
}

const FRESH = (revision: string) =>
  `event: fresh\ndata: ${JSON.stringify({ topic: 'p', panel: 'p', computedAt: '2026-11-20T20:10:09Z', revision })}\n\n`;

test('every panel is told once it is known, then as content or times move', async () => {
  await open({ variables: { profile: 'database' }, refresh: 30 });
  expect(server.attempts[0]?.address).toBe(
    '/api/v1/boards/fleet/stream?panels=p%2Cq&var-profile=database&refresh=30',
  );
  await say(`${HELLO}${panelEvent('p', 'p1')}${panelEvent('q', 'q1', 'e-1')}${FRESH('p1')}`);
  expect(seen.map(({ panel, revision, isNew }) => [panel, revision, isNew])).toEqual([
    ['p', 'p1', true],
    ['q', 'q1', true],
    ['p', 'p1', false],
  ]);
  expect(seen[0]?.data).toEqual({ of: 'p1' });
  expect(seen[2]?.times.computedAt).toBe(Date.parse('2026-11-20T20:10:09Z'));
});

test('a lost line comes back by itself and goes on from its cursor', async () => {
  const live = await open();
  await say(`${HELLO}${panelEvent('p', 'p1')}${panelEvent('q', 'q1', 'e-1')}`);
  server.open.at(-1)?.end();
  await settle(1_500);
  expect(server.attempts[1]?.headers['Last-Event-ID']).toBe('e-1');
  await say(`${HELLO}${panelEvent('q', 'q2', 'e-2')}`);
  expect(live.connection.phase).toBe('open');
  expect(seen.map(({ revision }) => revision)).toEqual(['p1', 'q1', 'q2']);
});

test('without a beat the line is dead after two and a half of them', async () => {
  const live = await open();
  await say(HELLO);
  await settle(30_000);
  await say(BEAT);
  await settle(37_000);
  expect(live.connection.phase).toBe('open');
  await settle(1_000);
  expect(live.connection.phase).toBe('waiting');
});

test('a revision that is not here is asked for once', async () => {
  await open();
  await say(`${HELLO}${panelEvent('p', 'p1')}`);
  const body = { topic: 'p', panel: 'p', revision: 'p2', status: 'ok', data: { of: 'p2' } };
  server.answer = () =>
    new Response(JSON.stringify(body), {
      headers: { 'Panelcast-Computed-At': '2026-11-20T20:10:09Z' },
    });
  await say(FRESH('p2'));
  expect(server.attempts.at(-1)?.address).toBe('/api/v1/boards/fleet/panels/p');
  expect(server.attempts).toHaveLength(2);
  expect(seen.at(-1)).toMatchObject({ revision: 'p2', data: { of: 'p2' }, isNew: true });
});

test('an answer that this version does not know is told and left out', async () => {
  const told: string[] = [];
  await open({ onRefused: ({ message }) => told.push(message) });
  await say(`${HELLO}${panelEvent('p', 'p1')}`);
  server.answer = () => new Response('{}');
  await say(FRESH('p2'));
  expect(told).toEqual(['panel.computedAt is not a text']);
  server.answer = () => new Response('', { status: 500 });
  await say(FRESH('p3'));
  expect([told.length, seen.at(-1)?.revision]).toEqual([1, 'p1']);
});

test('the state of a panel is told by its age and by the line', async () => {
  const live = await open();
  expect(live.state(undefined)).toBe('loading');
  await say(`${HELLO}${panelEvent('p', 'p1')}`);
  const [panel] = seen;
  expect(live.state(panel)).toBe('live');
  expect(live.now()).toBe(Date.parse('2026-11-20T20:10:05Z'));
  server.answer = () => new Response('', { status: 500 });
  server.open.at(-1)?.end();
  await settle();
  if (live.connection.phase !== 'waiting') throw new Error('it does not wait');
  await settle(live.connection.retryAt - Date.now() + 1_999);
  expect(live.state(panel)).toBe('live');
  await settle(1);
  expect(live.state(panel)).toBe('offline');
  expect(live.state(undefined)).toBe('offline');
});

test('a refusal is told with its reason, and asked again by whoever subscribed', async () => {
  server.answer = () => new Response('{"title":"No such panel"}', { status: 404 });
  const phases: string[] = [];
  const live = await open({ onConnection: ({ phase }) => phases.push(phase) });
  expect(phases).toEqual(['connecting', 'refused']);
  expect(live.connection).toMatchObject({ problem: { title: 'No such panel' } });
  expect(live.state(undefined)).toBe('offline');
  server.answer = (line) => new Response(line);
  live.retryNow();
  await settle();
  await say(`${HELLO}${panelEvent('p', 'p1')}`);
  expect(live.state(seen[0])).toBe('live');
});

test('what a callback throws is told, and ends neither the stream nor a missed revision', async () => {
  const thrown: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (run: () => void) => {
    try {
      run();
    } catch (error) {
      thrown.push(error);
    }
  });
  const throwing = () => {
    throw new Error('mine');
  };
  const live = subscribe(
    'fleet',
    { panels: ['p'], fetch: server.fetch, onConnection: throwing, onRefused: throwing },
    (panel) => {
      seen.push(panel);
      throwing();
    },
  );
  await settle();
  await say(`${HELLO}${panelEvent('p', 'p1', 'e-1')}event: hologram\ndata: {}\n\n`);
  server.answer = () => new Response('{}');
  await say(FRESH('p2'));
  server.attempts[0]?.say(panelEvent('p', 'p3', 'e-2'));
  await settle();
  expect(seen.map(({ revision }) => revision)).toEqual(['p1', 'p3']);
  expect(server.attempts).toHaveLength(2);
  live.close();
  // Three phases, two panels, an event and an answer that are not known.
  expect(thrown).toHaveLength(7);
  vi.unstubAllGlobals();
});

test('after a sleep panels are as old as they are', async () => {
  const live = await open();
  const data = { topic: 'p', panel: 'p', revision: 'p1', status: 'ok', bucketSeconds: 5 };
  const at = '2026-11-20T20:10:05Z';
  await say(
    `${HELLO}event: panel\ndata: ${JSON.stringify({ ...data, bucketStart: at, computedAt: at })}\n\n`,
  );
  expect(live.state(seen[0])).toBe('live');
  vi.setSystemTime(Date.now() + 3_600_000);
  expect(live.state(seen[0])).toBe('stale');
  expect(live.now()).toBe(Date.parse(at) + 3_600_000);
});

test('whoever may not see a panel is told so', async () => {
  server.answer = () => new Response('{"title":"Forbidden"}', { status: 403 });
  expect((await open()).state(undefined)).toBe('forbidden');
});

test('subscriptions of one tab each, and of several tabs together, hold as few streams as they can', async () => {
  const browser = new FakeBrowser();
  await open({ tabs: browser.tab() });
  await open({ tabs: browser.tab() });
  await open({ tabs: null });
  await open({});
  expect(server.open).toHaveLength(3);
});

test('nothing comes after the end', async () => {
  const live = await open();
  await say(HELLO);
  live.close();
  await settle(120_000);
  expect([server.open.length, server.attempts.length, live.connection.phase]).toEqual([
    0,
    1,
    'closed',
  ]);
});

test('without panels there is nothing to subscribe to', () => {
  expect(() => subscribe('fleet', { panels: [] }, () => undefined)).toThrow(RangeError);
});
