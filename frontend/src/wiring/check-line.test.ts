import { expect, test } from 'vitest';
import { checkLine } from './check-line.ts';

const SENT = Date.UTC(2026, 10, 27, 12);

/** A server whose events arrive after these delays. */
function arriving(delays: readonly number[]) {
  let now = 0;
  const lines = delays.map((delay, i) => {
    const serverTime = new Date(SENT + i * 200).toISOString();
    return { at: i * 200 + delay, text: beat(serverTime) };
  });
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const line = lines.shift();
        if (!line) return controller.close();
        now = Math.max(now, line.at);
        controller.enqueue(new TextEncoder().encode(line.text));
      },
    },
    { highWaterMark: 0 },
  );
  return checkLine(
    async () => new Response(body),
    '/api/v1',
    () => now,
  );
}

const beat = (serverTime: string) =>
  `event: beat\ndata: ${JSON.stringify({ serverTime, viewers: 1 })}\n\n`;

test('events that arrive as they are sent are told so', async () => {
  expect(await arriving([7, 9, 6, 7, 16])).toEqual({
    phase: 'prompt',
    sentEveryMs: 200,
    arrivedEveryMs: 202.25,
  });
});

test('a clock that is wrong by hours changes nothing', async () => {
  expect(await arriving([9e6, 9e6, 9e6])).toMatchObject({ phase: 'prompt', arrivedEveryMs: 200 });
});

test('what keeps events to the end holds the first one longest', async () => {
  expect(await arriving([810, 610, 410, 210, 10])).toEqual({ phase: 'held', heldMs: 800 });
});

test('what passes events on in batches holds them too', async () => {
  expect(await arriving([605, 405, 205, 5, 605, 405, 205, 5])).toEqual({
    phase: 'held',
    heldMs: 600,
  });
});

test('a refusal is told in its words', async () => {
  const refusal = new Response('{"title":"Too many","detail":"Wait."}', { status: 429 });
  const found = await checkLine(
    async () => refusal,
    '/api/v1',
    () => 0,
  );
  expect(found).toEqual({ phase: 'failed', message: 'Wait.' });
});

test('a line that breaks, or brings next to nothing, is none', async () => {
  const broken = new ReadableStream<Uint8Array>({
    start: (line) => line.error(new Error('reset')),
  });
  for (const body of [broken, beat(new Date(SENT).toISOString())]) {
    const found = await checkLine(
      async () => new Response(body),
      '/api/v1',
      () => 0,
    );
    expect(found).toEqual({ phase: 'failed', message: 'The server cannot be reached.' });
  }
});
