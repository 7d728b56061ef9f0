import { expect, test } from 'vitest';
import type { Content } from './content.ts';
import { ageFrom, type Circumstances, nextDue, panelState } from './panel-state.ts';

const content: Content = { revision: '1', status: 'ok', bucketSeconds: 10, data: {} };
const times = { bucketStart: 100_000, computedAt: 100_200, dataAt: 99_000 };

function stateOf(part: Partial<Circumstances>) {
  return panelState({
    content,
    times,
    now: 103_000,
    paused: false,
    connected: true,
    forbidden: false,
    ...part,
  });
}

test('a panel loads until its first data', () => {
  expect(stateOf({ content: undefined, times: undefined })).toBe('loading');
});

test('a panel that never had data says that the line is lost', () => {
  expect(stateOf({ content: undefined, times: undefined, connected: false })).toBe('offline');
});

test('a panel is live within one and a half buckets', () => {
  expect(stateOf({ now: 115_000 })).toBe('live');
});

test('then it is late, after three buckets stale', () => {
  expect(stateOf({ now: 115_001 })).toBe('late');
  expect(stateOf({ now: 130_000 })).toBe('late');
  expect(stateOf({ now: 130_001 })).toBe('stale');
});

test('a lost line ages panels by themselves', () => {
  expect(stateOf({ connected: false })).toBe('live');
  expect(stateOf({ connected: false, now: 120_000 })).toBe('late');
});

test('without contact to the server no panel is judged late', () => {
  expect(stateOf({ now: undefined })).toBe('live');
});

test('old input alone is no lateness, the server says when it is too old', () => {
  expect(stateOf({ times: { ...times, dataAt: 1 } })).toBe('live');
  expect(stateOf({ content: { ...content, problem: { code: 'late_data' } } })).toBe('late');
  expect(stateOf({ content: { ...content, status: 'stale' } })).toBe('stale');
});

test('a panel without a bucket is never late, only cut off', () => {
  const { bucketSeconds: _, ...changing } = content;
  expect(stateOf({ content: changing, now: 9_000_000 })).toBe('live');
  expect(stateOf({ content: changing, connected: false })).toBe('offline');
});

test('failure, pause and refusal come before age', () => {
  expect(stateOf({ now: 200_000, content: { ...content, status: 'error' } })).toBe('error');
  expect(stateOf({ now: 200_000, paused: true })).toBe('paused');
  expect(stateOf({ paused: true, content: { ...content, status: 'error' } })).toBe('error');
  expect(stateOf({ forbidden: true, content: { ...content, status: 'error' } })).toBe('forbidden');
});

test('an empty result on time is empty', () => {
  expect(stateOf({ content: { ...content, status: 'empty' } })).toBe('empty');
});

test('age counts from the newest input, else from the compute', () => {
  expect(ageFrom(times)).toBe(99_000);
  expect(ageFrom({ computedAt: 7 })).toBe(7);
});

test('the next bucket is due one bucket after the start', () => {
  expect(nextDue(content, times)).toBe(110_000);
  expect(nextDue(content, { computedAt: 1 })).toBeUndefined();
});
