import { afterEach, beforeEach, expect, test } from 'vitest';
import { Router } from './router.ts';

beforeEach(() => {
  history.replaceState(null, '', '/fleet/overview?refresh=30');
});

afterEach(() => {
  history.replaceState(null, '', '/');
});

test('the address is where the page is', () => {
  expect(new Router(window).address.value).toMatchObject({ board: 'fleet', refresh: 30 });
});

test('going elsewhere keeps the rest of the view', () => {
  const router = new Router(window);
  router.go({ tab: 'top5' });
  expect(router.address.value).toMatchObject({ board: 'fleet', tab: 'top5', refresh: 30 });
  expect(location.pathname + location.search).toBe('/fleet/top5?refresh=30');
});

test('adjusting the view changes the address in place', () => {
  const router = new Router(window);
  const before = history.length;
  router.adjust({ paused: true });
  expect(history.length).toBe(before);
  expect(location.search).toBe('?refresh=30&paused');
});

test('a link leads to the present view with a change', () => {
  const router = new Router(window);
  expect(router.link({ tab: 'cost', variables: { rate: '0.9' } })).toBe(
    '/fleet/cost?var-rate=0.9&refresh=30',
  );
});

test('the way back leads to the earlier view', () => {
  const router = new Router(window);
  history.replaceState(null, '', '/churn');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(router.address.value).toMatchObject({ board: 'churn' });
});
