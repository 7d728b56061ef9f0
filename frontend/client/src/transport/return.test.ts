import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from '../protocol/connection.ts';
import { FakeBrowser } from '../testing/fake-browser.ts';
import { FakeServer, HELLO } from '../testing/fake-server.ts';
import type { Line } from './line.ts';
import { openLine } from './shared-stream.ts';
import type { Tabs } from './tabs.ts';

const subscription = { board: 'fleet', panels: ['p'], variables: {} };

let server: FakeServer;
let lines: Line[];
let connections: Connection[];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  lines = [];
  connections = [];
});

afterEach(() => {
  for (const line of lines) line.close();
  vi.useRealTimers();
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function follow(tab?: Tabs): Promise<Line> {
  const line = openLine(
    {
      api: '/api/v1',
      fetch: server.fetch,
      random: () => 0.5,
      have: () => '',
      onEvent: () => undefined,
      onConnection: (connection) => connections.push(connection),
      onRefused: () => undefined,
    },
    { state: () => 'all', adopt: () => undefined },
    tab,
  );
  lines.push(line);
  line.follow(subscription);
  await settle();
  return line;
}

/** Greets the last attempt, and sends it away for nine seconds. */
async function sendAway(reason = 'busy'): Promise<void> {
  const bye = `event: bye\ndata: {"reason":"${reason}","retryMs":9000}\n\n`;
  server.attempts.at(-1)?.say(`${HELLO}${bye}`);
  await settle();
}

async function wake(line: Line): Promise<number> {
  line.wake();
  await settle();
  return server.attempts.length;
}

async function retry(line: Line): Promise<number> {
  line.retryNow();
  await settle();
  return server.attempts.length;
}

test('who is sent away comes back when it was told to, however often it is woken', async () => {
  const line = await follow();
  await sendAway();
  expect(await wake(line)).toBe(1);
  await settle(8_999);
  expect(await wake(line)).toBe(1);
  await settle(1);
  expect(server.attempts).toHaveLength(2);
});

test('somebody who asks need not wait, and asks in vain while an attempt is made', async () => {
  const line = await follow();
  await sendAway();
  expect(await retry(line)).toBe(2);
  expect(await retry(line)).toBe(2);
});

test('a computer that slept past the time of its return comes back when it is awake', async () => {
  const line = await follow();
  await sendAway('shutdown');
  vi.setSystemTime(Date.now() + 9_000);
  expect(await wake(line)).toBe(2);
});

test('a server that was too busy to answer is not asked before its time either', async () => {
  server.answer = () => new Response('', { status: 429, headers: { 'Retry-After': '4' } });
  const line = await follow();
  await settle(4_999);
  expect(await wake(line)).toBe(1);
  await settle(1);
  expect(server.attempts).toHaveLength(2);
});

test('a line that was lost is tried again as soon as somebody looks', async () => {
  const line = await follow();
  server.attempts.at(-1)?.end();
  await settle();
  expect(await wake(line)).toBe(2);
});

test('a tab that comes while the others are sent away waits with them, unless it is asked', async () => {
  const browser = new FakeBrowser();
  await follow(browser.tab());
  await sendAway();
  const late = await follow(browser.tab());
  expect(await wake(late)).toBe(1);
  expect(connections.at(-1)?.phase).toBe('waiting');
  expect(await retry(late)).toBe(2);
});
