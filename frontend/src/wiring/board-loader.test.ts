import { Api } from '@panelcast/client/transport/api';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Router } from '../shell/router.ts';
import { BoardLoader } from './board-loader.ts';
import { UNKNOWN_ANSWER } from './page-services.ts';

const boards = { boards: [{ id: 'fleet', title: 'Fleet' }] };
const fleet = {
  ...{ id: 'fleet', title: 'Fleet', tabs: [], everyTab: [], panels: [] },
  ...{ variables: [], datasets: [] },
};
const json = (body: object) => new Response(JSON.stringify(body));

let answer: () => Response;
let loader: BoardLoader;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/fleet');
  const call = async (address: string) => (address.endsWith('/boards') ? json(boards) : answer());
  loader = new BoardLoader(new Api('/api/v1', call as typeof fetch), new Router(window));
});

afterEach(() => {
  history.replaceState(null, '', '/');
  vi.useRealTimers();
});

async function start(first: () => Response): Promise<void> {
  answer = first;
  loader.start();
  await vi.advanceTimersByTimeAsync(0);
}

test('a board that is refused while servers are replaced comes by itself', async () => {
  await start(() => new Response('{"title":"Not found"}', { status: 404 }));
  expect(loader.load.value).toEqual({ phase: 'failed', message: 'Not found' });
  answer = () => json(fleet);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(loader.load.value.phase).toBe('ready');
});

test('a server that is away is asked again soon', async () => {
  await start(() => new Response('', { status: 503 }));
  answer = () => json(fleet);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(loader.load.value.phase).toBe('ready');
});

test('a board of another version is told, and asked for again', async () => {
  await start(() => json({ id: 'fleet' }));
  expect(loader.load.value).toEqual({ phase: 'failed', message: UNKNOWN_ANSWER });
  answer = () => json(fleet);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(loader.load.value.phase).toBe('ready');
});
