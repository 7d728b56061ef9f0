import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BoardLine, openBoardLine } from './board-line.ts';
import { NewestPanels } from './store/newest-panels.ts';
import { ServerTime } from './store/server-time.ts';
import { FakeServer, HELLO } from './testing/fake-server.ts';

const subscription = { board: 'plan', panels: ['p'], variables: {} };
const keys = [['p', 'key of p']] as const;

let server: FakeServer;
let line: BoardLine;
let shown: string[];
let refused: string[];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  shown = [];
  refused = [];
  line = openBoardLine({
    api: '/api/v1',
    fetch: server.fetch,
    tabs: undefined,
    newest: new NewestPanels((key, { content }) => shown.push(`${key} ${content.revision}`)),
    clock: new ServerTime(),
    onConnection: () => undefined,
    onLost: () => undefined,
    onRefused: ({ message }) => refused.push(message),
  });
  line.follow(subscription, keys);
});

afterEach(() => {
  line.close();
  vi.useRealTimers();
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function say(text: string): Promise<void> {
  server.attempts[0]?.say(text);
  await settle();
}

/** The stream speaks of a revision that is not here. */
async function miss(): Promise<void> {
  await say(HELLO);
  const data = { topic: 'p', panel: 'p', computedAt: '2026-11-20T20:10:09Z', revision: 'p2' };
  await say(`event: fresh\ndata: ${JSON.stringify(data)}\n\n`);
}

const calls = () => server.attempts.filter(({ address }) => address.includes('/panels/')).length;
const broken = () => new Response('', { status: 503 });
const whole = () =>
  new Response('{"topic":"p","panel":"p","revision":"p2","status":"ok"}', {
    headers: { 'Panelcast-Computed-At': '2026-11-20T20:10:09Z' },
  });

test('the same subscription again changes nothing', async () => {
  await settle();
  line.follow({ ...subscription }, keys);
  await settle();
  expect(server.attempts).toHaveLength(1);
});

test('a missed revision is asked for until a call succeeds', async () => {
  await settle();
  server.answer = broken;
  await miss();
  expect(calls()).toBe(1);
  await settle(10_000);
  expect(calls()).toBe(2);
  server.answer = whole;
  await settle(10_000);
  expect([calls(), shown]).toEqual([3, ['key of p p2']]);
  await settle(60_000);
  expect(calls()).toBe(3);
});

test('however often it is missed, it is asked for again once', async () => {
  await settle();
  server.answer = broken;
  for (let time = 0; time < 5; time++) await miss();
  expect(calls()).toBe(5);
  await settle(10_000);
  expect(calls()).toBe(6);
});

test('an answer of another version is told, and not asked for again', async () => {
  await settle();
  server.answer = () => new Response('{}');
  await miss();
  await settle(60_000);
  expect(refused).toEqual(['panel.computedAt is not a text']);
  expect(calls()).toBe(1);
});

test('what was missed of another view, or before the end, is let go', async () => {
  await settle();
  server.answer = broken;
  await miss();
  server.answer = (body) => new Response(body);
  line.follow({ ...subscription, variables: { plan: 'b' } }, [['p', 'other']]);
  await settle(20_000);
  expect(calls()).toBe(1);
  server.attempts.at(-1)?.say(HELLO);
  server.answer = broken;
  await settle();
  const data = { topic: 'p', panel: 'p', computedAt: '2026-11-20T20:10:09Z', revision: 'p3' };
  server.attempts.at(-1)?.say(`event: fresh\ndata: ${JSON.stringify(data)}\n\n`);
  await settle();
  expect(calls()).toBe(2);
  line.close();
  await settle(60_000);
  expect(calls()).toBe(2);
});

test('a call that answers after the view has changed is not taken', async () => {
  await settle();
  let arrive: (answer: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => {
    arrive = resolve;
  });
  server.answer = () => late as unknown as Response;
  await miss();
  server.answer = (body) => new Response(body);
  line.follow({ ...subscription, variables: { plan: 'b' } }, [['p', 'other']]);
  arrive(whole());
  await settle();
  expect(shown).toEqual([]);
});
