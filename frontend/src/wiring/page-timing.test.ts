import type { PageTiming } from '@panelcast/client/transport/api';
import { beforeEach, expect, test } from 'vitest';
import { TimedPictures } from './page-timing.ts';

let now: number;
let isSeen: boolean;
let before: (() => void)[];
let after: (() => void)[];
let told: PageTiming[];
let pictures: TimedPictures;

beforeEach(() => {
  now = 0;
  isSeen = true;
  before = [];
  after = [];
  told = [];
  pictures = new TimedPictures({
    monotonic: () => now,
    serverTime: () => 1_000_000 + now,
    isSeen: () => isSeen,
    beforePicture: (run) => before.push(run),
    afterPicture: (run) => after.push(run),
    tell: (timing) => told.push(timing),
  });
});

function update(at: number, ...bucketStarts: number[]): void {
  now = at;
  pictures.schedule(() => bucketStarts.forEach(pictures.turned));
  now = at + 10;
  for (const run of before.splice(0)) run();
  now = at + 14;
  for (const run of after.splice(0)) run();
}

test('tells how long the oldest bucket of a picture took to be seen', () => {
  update(200, 1_000_150, 1_000_100);
  expect(told).toEqual([{ delayMs: 114, renderMs: 14 }]);
});

test('pictures without a turn are not told', () => {
  update(200);
  update(400, 1_000_100);
  update(600);
  expect(told).toEqual([{ delayMs: 314, renderMs: 14 }]);
});

test('one a minute is told', () => {
  update(0, 1_000_000);
  update(5_000, 1_005_000);
  update(59_999, 1_059_999);
  update(60_000, 1_060_000);
  expect(told).toHaveLength(2);
});

test('a bucket that is ahead of the known clock took no time', () => {
  update(200, 1_000_300);
  expect(told).toEqual([{ delayMs: 0, renderMs: 14 }]);
});

test('what arrived while nobody looked is not told', () => {
  isSeen = false;
  update(200, 1_000_100);
  expect(told).toEqual([]);
});
