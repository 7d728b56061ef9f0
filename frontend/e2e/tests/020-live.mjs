import { assert, becomesTrue } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { watchMutations } from '../src/mutations.mjs';
import { test } from '../src/runner.mjs';

const BUCKET_MS = 5_000;

test('panels change while one looks', async (world) => {
  const page = await world.livePage(at('overview'));
  const before = await page.locator('#risk-top15').textContent();
  await becomesTrue(
    page,
    'the highest risks change',
    (text) => document.getElementById('risk-top15').textContent !== text,
    before,
    6 * BUCKET_MS,
  );
});

test('only the affected panel changes, over several buckets', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.waitForTimeout(1_000);
  await page.evaluate(watchMutations);
  await page.waitForTimeout(4 * BUCKET_MS);
  const { outside, early, changed } = await page.evaluate(() => window.mutationReport());
  assert.deepEqual(outside, [], 'something outside of the panels moved');
  assert.deepEqual(early, [], 'a panel moved without new data');
  assert.ok(changed.length > 0, 'nothing changed at all');
});

test('nothing shifts while panels are live, but rows inside the panel that changed', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.evaluate(() => {
    window.shifts = [];
    const elementOf = (node) => (node instanceof Element ? node : node?.parentElement);
    const isInside = ({ node }) => elementOf(node)?.closest('.panel-drawing') != null;
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries()) {
        const moved = sources.filter((source) => !isInside(source));
        window.shifts.push(...moved.map(({ node }) => elementOf(node)?.outerHTML.slice(0, 80)));
      }
    }).observe({ type: 'layout-shift' });
  });
  await page.waitForTimeout(4 * BUCKET_MS);
  assert.deepEqual(await page.evaluate(() => window.shifts), []);
});

test('scroll, focus, typed text and an open menu survive updates', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.evaluate(() => window.scrollTo(0, 200));
  const menu = page.getByRole('button', { name: 'Menu of Highest risk' });
  await menu.click();
  const first = page.getByRole('menuitem').first();
  await first.waitFor();
  const before = await page.evaluate(() => ({
    y: window.scrollY,
    focus: document.activeElement.textContent,
    events: window.streamEvents.length,
  }));
  await page.waitForTimeout(2.5 * BUCKET_MS);
  const after = await page.evaluate(() => ({
    y: window.scrollY,
    focus: document.activeElement.textContent,
    events: window.streamEvents.length,
  }));
  assert.ok(after.events > before.events, 'nothing arrived meanwhile');
  assert.equal(after.y, before.y, 'the page was scrolled');
  assert.equal(after.focus, before.focus, 'the focus moved');
  assert.ok(await first.isVisible(), 'the menu closed');
});

test('a table keeps its scroll and its sorting', async (world) => {
  const page = await world.livePage(at('advanced'));
  const table = page.locator('#thresholds table');
  await table.locator('th button, th [role="button"]').first().click();
  const scroller = page.locator('#thresholds table').locator('xpath=..');
  await scroller.evaluate((element) => element.scrollTo(0, 40));
  const top = await scroller.evaluate((element) => element.scrollTop);
  const sorted = await table.locator('th[aria-sort]:not([aria-sort="none"])').count();
  await page.waitForTimeout(2 * BUCKET_MS);
  assert.equal(await scroller.evaluate((element) => element.scrollTop), top);
  assert.equal(await table.locator('th[aria-sort]:not([aria-sort="none"])').count(), sorted);
});
