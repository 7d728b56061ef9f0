import { beforeEach, expect, test } from 'vitest';
import type { PanelSnapshot } from '../protocol/event.ts';
import { NewestPanels, snapshotOf } from './newest-panels.ts';

let heard: [key: string, revision: string, isNew: boolean][];
let newest: NewestPanels;

beforeEach(() => {
  heard = [];
  newest = new NewestPanels((key, { content }, isNew) =>
    heard.push([key, content.revision, isNew]),
  );
});

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

test('every update is told, and whether its content is new', () => {
  newest.put('a', snapshot('1'));
  newest.put('a', snapshot('1', { times: { computedAt: 2 } }));
  newest.freshen('a', '1', { computedAt: 3 });
  newest.put('a', snapshot('2'));
  expect(heard).toEqual([
    ['a', '1', true],
    ['a', '1', false],
    ['a', '1', false],
    ['a', '2', true],
  ]);
});

test('an equal revision keeps the content object', () => {
  newest.put('a', snapshot('1'));
  const before = newest.get('a')?.content;
  newest.put('a', snapshot('1', { times: { computedAt: 9 }, data: { of: '1' } }));
  expect(newest.get('a')?.content).toBe(before);
  expect(newest.get('a')?.times).toEqual({ computedAt: 9 });
});

test('newer times of another revision than the known one are refused', () => {
  newest.put('a', snapshot('1'));
  expect(newest.freshen('a', '2', { computedAt: 6 })).toBe(false);
  expect(newest.freshen('nobody', '1', { computedAt: 6 })).toBe(false);
  expect(newest.get('a')?.times).toEqual({ computedAt: 1 });
});

test('a failed compute without data keeps the last good data, an empty one does not', () => {
  newest.put('a', snapshot('1'));
  const { data: _, ...bare } = snapshot('2');
  newest.put('a', { ...bare, status: 'error', problem: { code: 'x' } });
  expect(newest.get('a')?.content).toMatchObject({ status: 'error', data: { of: '1' } });
  newest.put('a', { ...bare, revision: '3', status: 'empty' });
  expect(newest.get('a')?.content).not.toHaveProperty('data');
});

test('an answer that is older than what the stream brought is left out', () => {
  newest.put('a', snapshot('2', { times: { computedAt: 10 } }));
  newest.putAnswer('a', snapshot('1', { times: { computedAt: 9 } }));
  expect(newest.get('a')?.content.revision).toBe('2');
  newest.putAnswer('a', snapshot('3', { times: { computedAt: 11 } }));
  expect(newest.get('a')?.content.revision).toBe('3');
});

test('what is known goes on in the form in which it came', () => {
  const whole = snapshot('1', { problem: { code: 'x' } });
  newest.put('a', whole);
  const known = newest.get('a');
  expect(known && snapshotOf(known)).toEqual(whole);
});

test('what is forgotten is not known', () => {
  newest.put('a', snapshot('1'));
  newest.forget('a');
  expect(newest.get('a')).toBeUndefined();
});
