import { expect, test, vi } from 'vitest';
import { decodeConflict } from '../protocol/edit-conflict.ts';
import { Api } from './api.ts';
import { CallError } from './call.ts';

function api(response: Response) {
  const fetchLike = vi.fn<typeof fetch>(async () => response);
  return { fetchLike, api: new Api('/api/v1', fetchLike) };
}

test('a panel is read with the times of the headers', async () => {
  const body = {
    topic: 't',
    panel: 'risk',
    revision: 'r',
    status: 'ok',
    bucketSeconds: 5,
    data: {},
  };
  const headers = {
    'Panelcast-Computed-At': '2026-11-20T20:10:05Z',
    'Panelcast-Bucket-Start': '2026-11-20T20:10:05Z',
  };
  const { api: calls, fetchLike } = api(new Response(JSON.stringify(body), { headers }));
  const snapshot = await calls.panel('fleet', 'risk', {
    variables: { profile: 'a b' },
    refresh: 30,
  });
  expect(fetchLike.mock.calls[0]?.[0]).toBe(
    '/api/v1/boards/fleet/panels/risk?var-profile=a+b&refresh=30',
  );
  const instant = Date.UTC(2026, 10, 20, 20, 10, 5);
  expect(snapshot).toMatchObject({
    panel: 'risk',
    times: { computedAt: instant, bucketStart: instant },
  });
});

test('a change is sent with the revision it was made on', async () => {
  const { api: calls, fetchLike } = api(new Response(null, { status: 204 }));
  const change = {
    method: 'PUT',
    path: '/api/v1/fleet/scenario',
    body: { a: 1 },
    revision: 'r1',
  } as const;
  await calls.change(change);
  expect(fetchLike).toHaveBeenCalledWith(change.path, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': '"r1"' },
    body: '{"a":1}',
    keepalive: true,
    signal: expect.any(AbortSignal),
  });
});

test('a change too large to be sent for a closed page is sent all the same', async () => {
  const { api: calls, fetchLike } = api(new Response(null, { status: 204 }));
  await calls.change({ method: 'PUT', path: '/p', text: 'x'.repeat(70_000) });
  expect(fetchLike.mock.lastCall?.[1]).toMatchObject({ keepalive: false });
});

test('a change that nobody answers is given up after half a minute, rows after two', async () => {
  const limits: number[] = [];
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    limits.push(ms);
    return AbortSignal.abort(new DOMException('too long', 'TimeoutError'));
  });
  const calls = new Api('/api/v1', async (_, init) => {
    init?.signal?.throwIfAborted();
    return new Response();
  });
  const change = { method: 'PATCH', path: '/p', body: {} } as const;
  for (const made of [calls.change(change), calls.sendRows('/rows', '', false)]) {
    await expect(made).rejects.toThrow('The server cannot be reached.');
  }
  expect(limits).toEqual([30_000, 120_000]);
  timeout.mockRestore();
});

test('rows are sent as they are, or only tried', async () => {
  const errors = [{ line: 2, field: 'a', code: 'c', message: 'm', suggestion: 's' }];
  const receipt = { accepted: 1, duplicates: 2, rejected: 1, errors };
  const answer = () => new Response(JSON.stringify(receipt));
  const { api: calls, fetchLike } = api(answer());
  expect(await calls.sendRows('/api/v1/datasets/d/rows', 'a\n1\n', true)).toEqual({
    ...receipt,
    errors: [{ line: 2, field: 'a', message: 'm', suggestion: 's' }],
  });
  expect(fetchLike).toHaveBeenLastCalledWith('/api/v1/datasets/d/rows?dryRun=true', {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv' },
    body: 'a\n1\n',
    signal: expect.any(AbortSignal),
  });
  fetchLike.mockResolvedValue(answer());
  await calls.sendRows('/api/v1/datasets/d/rows', '', false);
  expect(fetchLike.mock.lastCall?.[0]).toBe('/api/v1/datasets/d/rows');
});

test('a timing is told for its board', async () => {
  const { api: calls, fetchLike } = api(new Response(null, { status: 204 }));
  await calls.tellTiming('fleet', { delayMs: 90, renderMs: 4 });
  expect(fetchLike).toHaveBeenCalledWith('/api/v1/boards/fleet/page-timings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"delayMs":90,"renderMs":4}',
  });
});

test('a change says whose it is and answers the new revision', async () => {
  const { api: calls, fetchLike } = api(new Response('{}', { headers: { ETag: '"8"' } }));
  const change = { method: 'PATCH', path: '/api/v1/p', body: {}, author: 'Zoë' } as const;
  expect(await calls.change(change)).toBe('8');
  expect(fetchLike.mock.lastCall?.[1]?.headers).toMatchObject({ 'Panelcast-Author': 'Zo%C3%AB' });
});

test('an overtaken change tells by whom', async () => {
  const changed = [
    { section: 'deal', author: 'Ann' },
    { section: 'team', author: 'Ann' },
  ];
  const body = { title: 'Stale', code: 'stale_revision', revision: 9, changed };
  const { api: calls } = api(new Response(JSON.stringify(body), { status: 412 }));
  const change = { method: 'PATCH', path: '/api/v1/p', body: {} } as const;
  const error = await calls.change(change).catch((reason: unknown) => reason);
  expect(decodeConflict((error as CallError).body)).toEqual({ revision: '9', authors: ['Ann'] });
});

test('a refused call tells in words why', async () => {
  const body = { title: 'Not found', detail: 'No board is called x.', code: 'unknown_board' };
  const { api: calls } = api(new Response(JSON.stringify(body), { status: 404 }));
  await expect(calls.board('x')).rejects.toThrow('No board is called x.');
});

test('a call that reaches nobody has no status', async () => {
  const calls = new Api('/api/v1', () => Promise.reject(new TypeError('fetch failed')));
  const error = await calls.boards().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CallError);
  expect((error as CallError).problem.status).toBe(0);
});

test('an answer that breaks off counts as none', async () => {
  const { api: calls } = api(new Response('{"boards":[', { status: 200 }));
  const error = await calls.boards().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CallError);
  expect((error as CallError).problem.status).toBe(0);
});
