import { expect, test } from 'vitest';
import type { Board, PanelDefinition } from './board.ts';
import { effectiveBucket, panelKey, subscribedPanels, subscriptionKey } from './subscription.ts';

function panel(id: string, part: Partial<PanelDefinition> = {}): PanelDefinition {
  return { id, title: id, kind: 'stat', variables: [], dependsOn: [], bucketSeconds: 5, ...part };
}

const board: Board = {
  id: 'fleet',
  title: 'Fleet',
  tabs: [{ id: 'overview', title: 'Overview', panels: ['a', 'side'] }],
  everyTab: ['side'],
  panels: new Map([panel('a'), panel('side'), panel('other')].map((p) => [p.id, p])),
  variables: [],
};

test('a tab is subscribed with the panels of every tab, each once', () => {
  expect(subscribedPanels(board, 'overview').map(({ id }) => id)).toEqual(['side', 'a']);
});

test('a tab that is not there has only the panels of every tab', () => {
  expect(subscribedPanels(board, 'nowhere').map(({ id }) => id)).toEqual(['side']);
});

test('equal subscriptions have equal keys in whatever order they were written', () => {
  const base = { board: 'fleet', tab: 'overview' };
  const one = subscriptionKey({ ...base, variables: { a: '1', b: '2' }, refresh: 30 });
  expect(subscriptionKey({ ...base, variables: { b: '2', a: '1' }, refresh: 30 })).toBe(one);
  expect(subscriptionKey({ ...base, variables: { b: '2', a: '1' } })).not.toBe(one);
});

test('a viewer makes a panel slower, never faster', () => {
  expect(effectiveBucket(panel('a', { bucketSeconds: 30 }), 5)).toBe(30);
  expect(effectiveBucket(panel('a', { bucketSeconds: 30 }), 60)).toBe(60);
});

test('a panel that follows changes has no bucket, whatever is chosen', () => {
  const { bucketSeconds: _, ...rest } = panel('a');
  expect(effectiveBucket(rest, 60)).toBeUndefined();
});

test('only the variables of a panel and its effective bucket name its data', () => {
  const a = panel('a', { variables: ['profile'] });
  const view = { variables: { profile: 'database', server: 'x' } };
  const key = panelKey('fleet', a, view);
  expect(panelKey('fleet', a, { variables: { profile: 'database' }, refresh: 5 })).toBe(key);
  expect(panelKey('fleet', a, { ...view, refresh: 30 })).not.toBe(key);
  expect(panelKey('fleet', a, { variables: {} })).not.toBe(key);
});
