import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from '../protocol/connection.ts';
import type { ProtocolError } from '../protocol/decode.ts';
import type { StreamEvent } from '../protocol/event.ts';
import type { Line } from './line.ts';
import { openLine } from './shared-stream.ts';

const HELLO =
  'event: hello\ndata: {"serverTime":"2026-11-20T20:10:05Z","build":"b","epoch":"e","panels":[]}\n\n';
const PANEL = (id: string) =>
  `${id}event: panel\ndata: {"topic":"t","panel":"p","computedAt":"2026-11-20T20:10:05Z","revision":"r","status":"ok"}\n\n`;

interface Call {
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly line: ReadableStreamDefaultController<Uint8Array>;
}

let calls: Call[];
let events: StreamEvent[];
let connections: Connection[];
let refused: ProtocolError[];
let answer: (body: ReadableStream<Uint8Array>) => Response;
let stream: Line;
/** The event or connection in whose call the line is closed. */
let closeAt: string | undefined;

const subscription = { board: 'fleet', tab: 'overview', variables: {} };

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  events = [];
  connections = [];
  refused = [];
  closeAt = undefined;
  answer = (body) => new Response(body);
  const options = {
    api: '/api/v1',
    fetch: fakeFetch,
    random: () => 0.5,
    have: () => 'p~r0',
    onEvent: (event: StreamEvent) => {
      events.push(event);
      if (event.type === closeAt) stream.close();
    },
    onConnection: (connection: Connection) => {
      connections.push(connection);
      if (connection.phase === closeAt) stream.close();
    },
    onRefused: (error: ProtocolError) => refused.push(error),
  };
  stream = openLine(options, { state: () => undefined, adopt: () => undefined }, undefined);
});

afterEach(() => {
  stream.close();
  vi.useRealTimers();
});

const fakeFetch: typeof fetch = async (address, init) => {
  let line: Call['line'] | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      line = controller;
    },
  });
  if (!line || !init?.signal) throw new Error('unreachable');
  const headers = init.headers as Record<string, string>;
  calls.push({ address: String(address), headers, signal: init.signal, line });
  return answer(body);
};

const settle = () => vi.advanceTimersByTimeAsync(0);
const last = () => calls.at(-1) as Call;
const phase = () => connections.at(-1)?.phase;

async function say(text: string): Promise<void> {
  last().line.enqueue(new TextEncoder().encode(text));
  await settle();
}

async function open(): Promise<void> {
  stream.follow(subscription);
  await settle();
  await say(HELLO);
}

test('a stream is open when the server has greeted', async () => {
  stream.follow(subscription);
  await settle();
  expect(phase()).toBe('connecting');
  await say(HELLO);
  expect(phase()).toBe('open');
  expect(events).toMatchObject([{ type: 'hello' }]);
  expect(last().address).toBe('/api/v1/boards/fleet/stream?tab=overview&have=p%7Er0');
});

test('a lost line resumes from the cursor after the delay that the server named', async () => {
  await open();
  await say(`retry: 700\n\n${PANEL('id: e-7\n')}`);
  last().line.close();
  await settle();
  expect(connections.at(-1)).toEqual({ phase: 'waiting', retryAt: Date.now() + 700 });
  await vi.advanceTimersByTimeAsync(700);
  expect(calls).toHaveLength(2);
  expect(last().headers['Last-Event-ID']).toBe('e-7');
  expect(last().address).not.toContain('have=');
});

test('a broken line is a lost line', async () => {
  await open();
  last().line.error(new Error('reset by peer'));
  await settle();
  expect(phase()).toBe('waiting');
});

test('attempts that fail come ever slower, until one succeeds', async () => {
  answer = () => new Response('', { status: 500 });
  stream.follow(subscription);
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    await settle();
    const state = connections.at(-1);
    if (state?.phase !== 'waiting') throw new Error(`is ${state?.phase}`);
    waits.push(state.retryAt - Date.now());
    await vi.advanceTimersByTimeAsync(state.retryAt - Date.now());
  }
  expect(waits).toEqual([1000, 1500, 3000]);
});

test('viewers of a busy server come back after the delay that it names, not all at once', async () => {
  answer = () => new Response('', { status: 503, headers: { 'Retry-After': '4' } });
  stream.follow(subscription);
  await settle();
  expect(connections.at(-1)).toEqual({ phase: 'waiting', retryAt: Date.now() + 5000 });
});

test('a goodbye ends the stream and names the return', async () => {
  await open();
  await say('event: bye\ndata: {"reason":"shutdown","retryMs":2500}\n\n');
  expect(connections.at(-1)).toEqual({ phase: 'waiting', retryAt: Date.now() + 2500 });
  expect(last().signal.aborted).toBe(true);
});

test('a line that is closed in the middle of an event stays closed', async () => {
  await open();
  closeAt = 'bye';
  await say('event: bye\ndata: {"reason":"shutdown","retryMs":100}\n\n');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toHaveLength(1);
  expect(phase()).toBe('closed');
});

test('a line that is closed while it connects stays closed', async () => {
  closeAt = 'connecting';
  stream.follow(subscription);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls.filter(({ signal }) => !signal.aborted)).toEqual([]);
  expect(phase()).toBe('closed');
});

test('a line without a byte for two and a half beats is dead', async () => {
  await open();
  await vi.advanceTimersByTimeAsync(30_000);
  await say(': anything\n\n');
  await vi.advanceTimersByTimeAsync(37_000);
  expect(phase()).toBe('open');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(phase()).toBe('waiting');
  expect(last().signal.aborted).toBe(true);
});

/** The computer sleeps: the wall clock goes on, timers do not. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('a line that slept is dead as soon as the computer is awake', async () => {
  await open();
  sleep(3_600_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(phase()).toBe('waiting');
});

test('a look at a page that slept brings a new line at once', async () => {
  await open();
  sleep(3_600_000);
  stream.wake();
  await settle();
  expect(calls).toHaveLength(2);
  expect(calls[0]?.signal.aborted).toBe(true);
});

test('a clock that is set back by an hour does not keep a dead line', async () => {
  await open();
  sleep(-3_600_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(phase()).toBe('waiting');
});

test('a server that does not answer is left after ten seconds', async () => {
  stream.follow(subscription);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(phase()).toBe('waiting');
});

test('another subscription drops the cursor and names what is known', async () => {
  await open();
  await say(PANEL('id: e-7\n'));
  const first = last();
  stream.follow({ ...subscription, tab: 'cost' });
  await settle();
  expect(first.signal.aborted).toBe(true);
  expect(last().headers).not.toHaveProperty('Last-Event-ID');
  expect(last().address).toContain('tab=cost&have=p%7Er0');
});

test('a reset voids the cursor', async () => {
  await open();
  await say(`${PANEL('id: e-7\n')}event: reset\ndata: {"reason":"rejoined"}\n\n`);
  last().line.close();
  await vi.advanceTimersByTimeAsync(1000);
  expect(last().headers).not.toHaveProperty('Last-Event-ID');
});

const FORBIDDEN = { status: 403, title: 'Forbidden', errors: [] };

test('who is refused stays so and asks again now and then, until it is let in', async () => {
  answer = () => new Response('{"title":"Forbidden"}', { status: 403 });
  stream.follow(subscription);
  await settle();
  expect(connections.at(-1)).toEqual({ phase: 'refused', problem: FORBIDDEN });
  await vi.advanceTimersByTimeAsync(29_999);
  expect(calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(30_001);
  expect(calls).toHaveLength(2);
  expect(connections.map((one) => one.phase)).toEqual(['connecting', 'refused', 'refused']);
  answer = (body) => new Response(body);
  await vi.advanceTimersByTimeAsync(60_000);
  await say(HELLO);
  expect(phase()).toBe('open');
  last().line.close();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(phase()).toBe('connecting');
});

test('who is refused may ask again at once', async () => {
  answer = () => new Response('{"title":"Forbidden"}', { status: 403 });
  stream.follow(subscription);
  await settle();
  stream.retryNow();
  await settle();
  expect(calls).toHaveLength(2);
});

test('an event that is not known is told and left out', async () => {
  await open();
  await say('event: hologram\ndata: {}\n\n');
  expect(refused.map(({ message }) => message)).toEqual(['no event is called "hologram"']);
  expect(phase()).toBe('open');
  expect(events).toHaveLength(1);
});

test('retry now does not wait', async () => {
  await open();
  last().line.close();
  await settle();
  stream.retryNow();
  await settle();
  expect(calls).toHaveLength(2);
  stream.retryNow();
  await settle();
  expect(calls).toHaveLength(2);
});

test('a page that is not looked at has no line, and catches up from its cursor', async () => {
  await open();
  await say(PANEL('id: e-7\n'));
  stream.suspend();
  expect(phase()).toBe('hidden');
  expect(last().signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(calls).toHaveLength(1);
  stream.wake();
  await settle();
  expect(last().headers['Last-Event-ID']).toBe('e-7');
});
