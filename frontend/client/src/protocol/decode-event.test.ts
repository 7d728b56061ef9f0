import { expect, test } from 'vitest';
import { ProtocolError } from './decode.ts';
import { decodeEvent } from './decode-event.ts';

const snapshot = {
  topic: 'fleet/risk-top15?@5#public',
  panel: 'risk-top15',
  bucketStart: '2026-11-20T20:10:05Z',
  bucketSeconds: 5,
  computedAt: '2026-11-20T20:10:05.120Z',
  dataAt: '2026-11-20T20:10:04Z',
  revision: '9f3c',
  status: 'ok',
  data: { items: {}, order: [] },
};

function decode(name: string, data: object) {
  return decodeEvent(name, JSON.stringify(data));
}

test('a panel event carries its data and its times', () => {
  expect(decode('panel', snapshot)).toEqual({
    type: 'panel',
    topic: snapshot.topic,
    panel: 'risk-top15',
    bucketSeconds: 5,
    times: {
      bucketStart: Date.UTC(2026, 10, 20, 20, 10, 5),
      computedAt: Date.UTC(2026, 10, 20, 20, 10, 5, 120),
      dataAt: Date.UTC(2026, 10, 20, 20, 10, 4),
    },
    revision: '9f3c',
    status: 'ok',
    data: { items: {}, order: [] },
  });
});

test('null is the same as absent', () => {
  const event = decode('panel', {
    ...snapshot,
    bucketStart: null,
    bucketSeconds: null,
    data: null,
  });
  expect(event).not.toHaveProperty('data');
  expect(event).not.toHaveProperty('bucketSeconds');
  expect(event).toHaveProperty('times', {
    computedAt: Date.UTC(2026, 10, 20, 20, 10, 5, 120),
    dataAt: Date.UTC(2026, 10, 20, 20, 10, 4),
  });
});

test('a failed panel says why and since when', () => {
  const problem = { code: 'compute_failed', message: 'No answer.', since: '2026-11-20T20:10:00Z' };
  expect(decode('panel', { ...snapshot, status: 'error', problem })).toMatchObject({
    status: 'error',
    problem: { ...problem, since: Date.UTC(2026, 10, 20, 20, 10, 0) },
  });
});

test('the small events are read', () => {
  const serverTime = '2026-11-20T20:10:05Z';
  const millis = Date.parse(serverTime);
  expect(decode('hello', { serverTime, build: 'b1', epoch: 'e1', panels: ['a'] })).toEqual({
    type: 'hello',
    serverTime: millis,
    build: 'b1',
    epoch: 'e1',
    panels: ['a'],
  });
  expect(decode('beat', { serverTime, viewers: 3 })).toEqual({
    type: 'beat',
    serverTime: millis,
    viewers: 3,
  });
  expect(decode('reset', { reason: 'rejoined' })).toEqual({ type: 'reset', reason: 'rejoined' });
  expect(decode('bye', { reason: 'busy', retryMs: 1500 })).toEqual({
    type: 'bye',
    reason: 'busy',
    retryMs: 1500,
  });
});

test.each([
  ['an unknown event', 'panels', snapshot],
  ['a name of every object', 'toString', snapshot],
  ['an unknown status', 'panel', { ...snapshot, status: 'fine' }],
  ['a missing revision', 'panel', { ...snapshot, revision: undefined }],
  ['a time that is none', 'panel', { ...snapshot, computedAt: 'now' }],
  [
    'a list that is none',
    'hello',
    { serverTime: snapshot.computedAt, build: '', epoch: '', panels: 'a' },
  ],
])('%s is refused', (_, name, data) => {
  expect(() => decode(name, data)).toThrow(ProtocolError);
});

test('a reason that is not known does not keep anybody from what it is for', () => {
  expect(decode('reset', { reason: 'mood' }).type).toBe('reset');
  expect(decode('bye', { reason: 'mood', retryMs: 700 })).toMatchObject({ retryMs: 700 });
});

test('what is not JSON is refused', () => {
  expect(() => decodeEvent('beat', '{')).toThrow('beat is not JSON');
});

test('a refusal names the place', () => {
  expect(() => decode('panel', { ...snapshot, revision: 7 })).toThrow(
    'panel.revision is not a text',
  );
});
