import { beforeEach, expect, test, vi } from 'vitest';
import type { Board, PanelDefinition } from '../protocol/board.ts';
import type { PanelSnapshot } from '../protocol/event.ts';
import { BoardFeed } from './board-feed.ts';
import { PanelStore } from './panel-store.ts';
import { ServerClock } from './server-clock.ts';

const definition: PanelDefinition = {
  id: 'risk',
  title: 'Risk',
  kind: 'stat',
  bucketSeconds: 5,
  variables: ['profile'],
  dependsOn: [],
};
const board: Board = {
  id: 'fleet',
  title: 'Fleet',
  tabs: [
    { id: 'one', title: 'One', panels: ['risk'] },
    { id: 'two', title: 'Two', panels: [] },
  ],
  everyTab: [],
  panels: new Map([['risk', definition]]),
  variables: [],
};
const one = { board: 'fleet', tab: 'one', variables: {} };
const snapshot: PanelSnapshot = {
  type: 'panel',
  topic: 't',
  panel: 'risk',
  revision: 'r1',
  status: 'ok',
  times: { computedAt: 1 },
};

let store: PanelStore;
let clock: ServerClock;
let feed: BoardFeed;
const fetchPanel = vi.fn();

beforeEach(() => {
  fetchPanel.mockClear();
  store = new PanelStore((run) => run());
  clock = new ServerClock(() => 0);
  feed = new BoardFeed(store, clock, fetchPanel);
  feed.follow(board, one);
});

const slot = (profile = '') =>
  store.slot(`fleet/risk?${profile && `var-profile=${profile}`}@5`).content.value?.revision;

test('a panel event reaches the slot of the variables that are followed', () => {
  feed.accept(snapshot);
  feed.follow(board, { ...one, variables: { profile: 'database' } });
  feed.accept({ ...snapshot, revision: 'r2' });
  expect([slot(), slot('database')]).toEqual(['r1', 'r2']);
});

test('events of panels that are not followed are ignored', () => {
  feed.follow(board, { ...one, tab: 'two' });
  feed.accept(snapshot);
  expect(slot()).toBeUndefined();
});

test('what is known is named with its revision', () => {
  expect(feed.have()).toBe('');
  feed.accept(snapshot);
  expect(feed.have()).toBe('risk~r1');
});

test('newer times of an unknown revision ask for the panel', () => {
  feed.accept(snapshot);
  feed.accept({
    type: 'fresh',
    topic: 't',
    panel: 'risk',
    revision: 'r1',
    times: { computedAt: 2 },
  });
  expect(fetchPanel).not.toHaveBeenCalled();
  feed.accept({
    type: 'fresh',
    topic: 't',
    panel: 'risk',
    revision: 'r2',
    times: { computedAt: 3 },
  });
  expect(fetchPanel).toHaveBeenCalledExactlyOnceWith('risk');
  feed.acceptAnswer({ ...snapshot, revision: 'r2', times: { computedAt: 3 } });
  expect(slot()).toBe('r2');
});

test('the server tells its time, its build and how many look', () => {
  feed.accept({ type: 'hello', serverTime: 5000, build: 'b1', epoch: 'e', panels: [] });
  feed.accept({ type: 'beat', serverTime: 5000, viewers: 12 });
  expect([clock.now(), feed.build.value, feed.viewers.value]).toEqual([5000, 'b1', 12]);
});
