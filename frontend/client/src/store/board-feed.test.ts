import { beforeEach, expect, test, vi } from 'vitest';
import type { Board, PanelDefinition } from '../protocol/board.ts';
import type { PanelSnapshot } from '../protocol/event.ts';
import { panelKeys } from '../protocol/subscription.ts';
import { openFeed } from './board-feed.ts';
import { NewestPanels } from './newest-panels.ts';
import { ServerTime } from './server-time.ts';

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

let newest: NewestPanels;
let clock: ServerTime;
let feed: ReturnType<typeof openFeed>;
const fetchPanel = vi.fn();
const onServer = vi.fn();

beforeEach(() => {
  fetchPanel.mockClear();
  onServer.mockClear();
  newest = new NewestPanels(() => undefined);
  clock = new ServerTime(() => 0);
  feed = openFeed({ newest, clock, fetchPanel, onServer });
  feed.follow(panelKeys(board, one));
});

const slot = (profile = '') =>
  newest.get(`fleet/risk?${profile && `var-profile=${profile}`}@5`)?.content.revision;

test('a panel event reaches the slot of the variables that are followed', () => {
  feed.accept(snapshot);
  feed.follow(panelKeys(board, { ...one, variables: { profile: 'database' } }));
  feed.accept({ ...snapshot, revision: 'r2' });
  expect([slot(), slot('database')]).toEqual(['r1', 'r2']);
});

test('events of panels that are not followed are ignored', () => {
  feed.follow(panelKeys(board, { ...one, tab: 'two' }));
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

const patch = {
  type: 'patch',
  topic: 't',
  panel: 'risk',
  times: { computedAt: 2 },
  baseRevision: 'r1',
  revision: 'r2',
  patch: { items: { a: null, b: { value: 3 } }, order: ['b'] },
} as const;
const data = { items: { a: { value: 1 }, b: { label: 'B', value: 2 } }, order: ['a', 'b'] };

test('a patch of what is shown makes the new panel', () => {
  feed.accept({ ...snapshot, data });
  feed.accept(patch);
  expect(newest.get('fleet/risk?@5')).toMatchObject({
    times: { computedAt: 2 },
    content: {
      revision: 'r2',
      status: 'ok',
      data: { items: { b: { label: 'B', value: 3 } }, order: ['b'] },
    },
  });
  expect(newest.get('fleet/risk?@5')?.content.data).not.toHaveProperty('items.a');
  expect(fetchPanel).not.toHaveBeenCalled();
});

test('a patch of something else is healed by one call', () => {
  feed.accept({ ...snapshot, revision: 'r0', data });
  feed.accept(patch);
  expect(fetchPanel).toHaveBeenCalledExactlyOnceWith('risk');
  expect(slot()).toBe('r0');
  feed.acceptAnswer({ ...snapshot, revision: 'r2', times: { computedAt: 2 } });
  feed.accept({ ...patch, times: { computedAt: 3 } });
  expect(fetchPanel).toHaveBeenCalledOnce();
  expect(newest.get('fleet/risk?@5')?.times).toEqual({ computedAt: 3 });
});

const hello = { type: 'hello', serverTime: 5000, build: 'b1', epoch: 'e', panels: [] } as const;
const beat = { type: 'beat', serverTime: 5000, viewers: 12 } as const;

test('the server tells its time, its build and how many look', () => {
  feed.accept(hello);
  feed.accept(beat);
  expect(clock.now()).toBe(5000);
  expect(onServer.mock.calls).toEqual([[hello], [beat]]);
});

test('what one feed knows another one can take over, except what it knows better', () => {
  feed.accept(hello);
  feed.accept({ ...snapshot, times: { computedAt: 5 } });
  const state = feed.state();

  const others = new NewestPanels(() => undefined);
  const time = new ServerTime(() => 100);
  const other = openFeed({ newest: others, clock: time, fetchPanel });
  other.follow(panelKeys(board, one));
  other.adopt(state);
  expect([other.have(), time.now()]).toEqual(['risk~r1', 5000]);

  other.accept({ ...snapshot, revision: 'r2', times: { computedAt: 9 } });
  other.adopt(state);
  expect(other.have()).toBe('risk~r2');
});

test('single panels can be followed without a board', () => {
  feed.follow([['risk', 'mine']]);
  feed.accept(snapshot);
  expect(newest.get('mine')?.content.revision).toBe('r1');
});
