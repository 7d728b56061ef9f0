import { expect, test } from 'vitest';
import { readStream } from './read-stream.ts';

async function read(...chunks: Uint8Array[]) {
  const seen: unknown[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  await readStream(body, {
    onBytes: () => seen.push('bytes'),
    onEvent: (name, data, id) => seen.push([name, data, id]),
    onRetry: (ms) => seen.push(ms),
  });
  return seen;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('events, cursors and delays are told in order', async () => {
  expect(
    await read(bytes('retry: 1500\nevent: beat\ndata: {}\n\nid: e-7\nevent: panel\ndata: 1\n\n')),
  ).toEqual(['bytes', 1500, ['beat', '{}', undefined], ['panel', '1', 'e-7']]);
});

test('a letter cut in two by the network stays one letter', async () => {
  const whole = bytes('event: panel\ndata: "Ü"\n\n');
  const cut = whole.indexOf(0xc3) + 1;
  expect(await read(whole.slice(0, cut), whole.slice(cut))).toContainEqual([
    'panel',
    '"Ü"',
    undefined,
  ]);
});

test('an event that was not finished is not told', async () => {
  expect(await read(bytes('event: beat\ndata: {}'))).toEqual(['bytes']);
});
