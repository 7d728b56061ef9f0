import { assert, becomesTrue, updatesOf } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { watchMutations } from '../src/mutations.mjs';
import { test } from '../src/runner.mjs';
import { watchShifts } from '../src/shifts.mjs';

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

test('over several buckets only the affected panels change, and nothing shifts', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.waitForTimeout(1_000);
  await page.evaluate(watchMutations);
  await page.evaluate(watchShifts);
  await updatesOf(page, 'risk-top15', 3);
  const { outside, early, changed } = await page.evaluate(() => window.mutationReport());
  assert.deepEqual(outside, [], 'something outside of the panels moved');
  assert.deepEqual(early, [], 'a panel moved without new data');
  assert.ok(changed.length > 1, 'nothing changed at all');
  assert.deepEqual(await page.evaluate(() => window.shiftReport()), [], 'something was shifted');
});

test('scroll, focus and an open menu survive updates', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.evaluate(() => window.scrollTo(0, 200));
  await page.getByRole('button', { name: 'Menu of Highest risk' }).click();
  const first = page.getByRole('menuitem').first();
  await first.waitFor();
  const place = () => ({ y: window.scrollY, focus: document.activeElement.textContent });
  const before = await page.evaluate(place);
  await updatesOf(page, 'risk-top15', 2);
  assert.deepEqual(await page.evaluate(place), before);
  assert.ok(await first.isVisible(), 'the menu closed');
});

test('a table keeps its scroll and its sorting', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('button', { name: 'Menu of Highest risk' }).click();
  await page.getByRole('menuitem', { name: 'View as table' }).click();
  const heading = page.locator('#risk-top15 th', { hasText: 'Value' });
  await heading.getByRole('button').click();
  const scroller = page.locator('#risk-top15 .table-scroll');
  await scroller.evaluate((element) => element.scrollTo(0, 40));
  const sorting = await heading.getAttribute('aria-sort');
  await updatesOf(page, 'risk-top15', 2);
  assert.equal(await scroller.evaluate((element) => element.scrollTop), 40);
  assert.notEqual(sorting, 'none');
  assert.equal(await heading.getAttribute('aria-sort'), sorting);
});

test('typing is not interrupted by an update', async (world) => {
  const page = await world.livePage(at('cost'));
  const hours = page.getByLabel('Hours per incident');
  await hours.fill('3.');
  await updatesOf(page, 'feed-status', 2);
  assert.equal(await hours.inputValue(), '3.');
  assert.ok(await hours.evaluate((field) => field === document.activeElement), 'the focus moved');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.waitForURL(/var-hours=3\.5/);
});
