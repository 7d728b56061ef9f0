import type { PanelSnapshot } from '@panelcast/client/protocol/event';
import { effect } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { PanelStore } from './panel-store.ts';

let frames: (() => void)[];
let store: PanelStore;

beforeEach(() => {
  frames = [];
  store = new PanelStore((run) => frames.push(run));
});

function draw(): void {
  for (const run of frames.splice(0)) run();
}

function snapshot(revision: string, part: Partial<PanelSnapshot> = {}): PanelSnapshot {
  return {
    type: 'panel',
    topic: 't',
    panel: 'p',
    revision,
    status: 'ok',
    bucketSeconds: 5,
    times: { computedAt: 1 },
    data: { of: revision },
    ...part,
  };
}

test('nothing is shown before the next picture', () => {
  store.newest.put('a', snapshot('1'));
  expect(store.slot('a').content.value).toBeUndefined();
  draw();
  expect(store.slot('a').content.value).toMatchObject({ revision: '1', data: { of: '1' } });
});

test('many updates of one picture notify once, with the newest', () => {
  const seen: unknown[] = [];
  effect(() => {
    seen.push([store.slot('a').content.value?.revision, store.slot('b').content.value?.revision]);
  });
  store.newest.put('a', snapshot('1'));
  store.newest.put('a', snapshot('2'));
  store.newest.put('b', snapshot('1'));
  expect(frames).toHaveLength(1);
  draw();
  expect(seen).toEqual([
    [undefined, undefined],
    ['2', '1'],
  ]);
});

test('an equal revision moves the times and leaves the content alone', () => {
  store.newest.put('a', snapshot('1'));
  draw();
  const before = store.slot('a').content.value;
  store.newest.put('a', snapshot('1', { times: { computedAt: 9 } }));
  draw();
  expect(store.slot('a').content.value).toBe(before);
  expect(store.slot('a').times.value).toEqual({ computedAt: 9 });
});

test('newer times of the known revision are taken, of another one refused', () => {
  store.newest.put('a', snapshot('1'));
  expect(store.newest.freshen('a', '1', { computedAt: 5 })).toBe(true);
  expect(store.newest.freshen('a', '2', { computedAt: 6 })).toBe(false);
  expect(store.newest.freshen('nobody', '1', { computedAt: 6 })).toBe(false);
  draw();
  expect(store.slot('a').times.value).toEqual({ computedAt: 5 });
});

test('a failed compute without data keeps the last good data', () => {
  store.newest.put('a', snapshot('1'));
  const { data: _, ...failed } = snapshot('2', { status: 'error', problem: { code: 'x' } });
  store.newest.put('a', failed);
  draw();
  expect(store.slot('a').content.value).toMatchObject({ status: 'error', data: { of: '1' } });
});

test('an empty result shows no old data', () => {
  store.newest.put('a', snapshot('1'));
  const { data: _, ...empty } = snapshot('2', { status: 'empty' });
  store.newest.put('a', empty);
  draw();
  expect(store.slot('a').content.value).not.toHaveProperty('data');
});

test('while paused updates wait and are counted, then the newest is shown', () => {
  store.newest.put('a', snapshot('1'));
  draw();
  store.pause(1000);
  store.newest.put('a', snapshot('2'));
  store.newest.put('a', snapshot('3'));
  store.newest.freshen('a', '3', { computedAt: 7 });
  draw();
  expect(store.slot('a').content.value?.revision).toBe('1');
  expect(store.waiting.value).toBe(2);
  expect(store.pausedAt.value).toBe(1000);
  store.resume();
  draw();
  expect(store.slot('a').content.value?.revision).toBe('3');
  expect(store.waiting.value).toBe(0);
  expect(store.pausedAt.value).toBeUndefined();
});

test('one panel can be shown as it is now while the others wait', () => {
  for (const key of ['a', 'b']) store.newest.put(key, snapshot('1'));
  draw();
  store.pause(1);
  for (const key of ['a', 'b']) store.newest.put(key, snapshot('2'));
  store.reveal('a');
  draw();
  expect(store.slot('a').content.value?.revision).toBe('2');
  expect(store.slot('b').content.value?.revision).toBe('1');
});

test('a pause that begins between an update and its picture holds the picture back', () => {
  store.newest.put('a', snapshot('1'));
  draw();
  store.newest.put('a', snapshot('2'));
  store.pause(1);
  draw();
  expect(store.slot('a').content.value?.revision).toBe('1');
  store.resume();
  draw();
  expect(store.slot('a').content.value?.revision).toBe('2');
});

test('a pause does not hold back the first data of a panel', () => {
  store.pause(1);
  store.newest.put('a', snapshot('1'));
  draw();
  expect(store.slot('a').content.value?.revision).toBe('1');
  expect(store.waiting.value).toBe(0);
});

test('what waits counts as known', () => {
  store.newest.put('a', snapshot('1'));
  expect(store.newest.get('a')?.content.revision).toBe('1');
  expect(store.newest.get('b')?.content.revision).toBeUndefined();
});

test('an answer that is older than what the stream brought is left out', () => {
  store.newest.put('a', snapshot('2', { times: { computedAt: 10 } }));
  store.newest.putAnswer('a', snapshot('1', { times: { computedAt: 9 } }));
  expect(store.newest.get('a')?.content.revision).toBe('2');
  store.newest.putAnswer('a', snapshot('3', { times: { computedAt: 11 } }));
  expect(store.newest.get('a')?.content.revision).toBe('3');
});

test('the least recently used panels are forgotten first', () => {
  store.newest.put('old', snapshot('1'));
  store.newest.put('used', snapshot('1'));
  draw();
  for (let i = 0; i < 299; i++) {
    store.slot('used');
    store.slot(`filler-${i}`);
  }
  expect(store.newest.get('old')?.content.revision).toBeUndefined();
  expect(store.newest.get('used')?.content.revision).toBe('1');
});

test('tells of the next bucket of a panel, not of the first, a repeated, a missed or a held one', () => {
  const turns: number[] = [];
  store = new PanelStore(
    (run) => frames.push(run),
    (bucketStart) => turns.push(bucketStart),
  );
  const show = (revision: string, bucketStart?: number) => {
    const times = { computedAt: 1, ...(bucketStart !== undefined && { bucketStart }) };
    store.newest.put('a', snapshot(revision, { times }));
    draw();
  };
  show('1', 10_000);
  show('1', 15_000);
  show('2', 20_000);
  show('3', 30_000);
  show('4', 30_000);
  show('5', 35_000);
  show('6');
  show('7', 40_000);
  store.pause(1);
  show('8', 45_000);
  store.resume();
  draw();
  show('9', 50_000);
  expect(turns).toEqual([20_000, 35_000, 50_000]);
});
