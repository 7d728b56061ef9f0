import { createParser } from 'eventsource-parser';
import { expect, test } from 'vitest';
import { decodeEvent, decodeSnapshot } from './decode-event.ts';
import { panelContent } from './panel-content.ts';
import { PANEL_KINDS } from './panel-kind.ts';

/** The examples that the server's tests write: one copy, read by both sides. */
const files = import.meta.glob<string>('../../../../backend/src/test/resources/wire/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const examples = Object.entries(files).map(([path, text]) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  text,
}));
const events = examples.filter(({ name }) => name.endsWith('.sse'));
const bodies = examples.filter(({ name }) => name.startsWith('body-'));
const data = examples.filter(({ name }) => name.startsWith('data-'));

function eventsOf(text: string) {
  const found: { type: string; id: string | undefined; event: unknown }[] = [];
  createParser({
    onEvent: ({ event = '', data: json, id }) => {
      found.push({ type: event, id, event: decodeEvent(event, json) });
    },
  }).feed(text);
  return found;
}

test('there are examples of everything', () => {
  const types = new Set(events.flatMap(({ text }) => eventsOf(text).map(({ type }) => type)));
  expect([...types].sort()).toEqual(['beat', 'bye', 'fresh', 'hello', 'panel', 'patch', 'reset']);
  expect(bodies.length).toBeGreaterThan(0);
  expect(data.map(({ name }) => name).sort()).toEqual(
    PANEL_KINDS.map((kind) => `data-${kind}.json`).sort(),
  );
});

test.each(events)('$name is one event that is known', ({ text }) => {
  const found = eventsOf(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.event).toMatchObject({ type: found[0]?.type });
  expect(found[0]?.id !== undefined).toBe(/^(panel|patch)$/.test(found[0]?.type ?? ''));
});

test.each(bodies)('$name is a panel once its times are known', ({ text }) => {
  const times = { computedAt: '2026-11-20T20:10:05.041Z' };
  const body = { ...JSON.parse(text), ...times };
  expect(decodeSnapshot(body)).toMatchObject({
    type: 'panel',
    panel: 'forecast-alerts',
    times: { computedAt: Date.parse(times.computedAt) },
  });
});

test.each(data)('$name has the outline of its kind', ({ name, text }) => {
  const kind = PANEL_KINDS.find((known) => name === `data-${known}.json`);
  if (!kind) throw new Error(`${name} is of no known kind`);
  expect(panelContent(kind, JSON.parse(text))).toEqual({ kind, data: JSON.parse(text) });
});
