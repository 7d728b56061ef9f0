import { assert } from '../src/assert.mjs';
import { at, fleetBoard } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

test('text has a height: the browser found its fonts', async (world) => {
  const page = await world.page(at('overview'));
  const heading = await page.locator('h1').first().boundingBox();
  assert.ok(heading && heading.height > 0, 'the heading is not drawn');
});

test('the start page leads to the first tab of the first board', async (world) => {
  const page = await world.livePage('/');
  assert.match(page.url(), /\/fleet/);
  assert.equal(await page.getByRole('tab', { selected: true }).textContent(), 'Overview');
});

test('every tab shows its panels with data, at once and without complaint', async (world) => {
  const board = await fleetBoard(world);
  for (const tab of board.tabs) {
    const page = await world.livePage(at(tab.id));
    const shown = await page.$$eval('[data-panel]', (panels) => panels.map(({ id }) => id));
    assert.deepEqual(shown.sort(), [...new Set([...board.everyTab, ...tab.panels])].sort());
    const failed = await page.$$eval('[data-state="error"]', (panels) =>
      panels.map(({ id }) => id),
    );
    assert.deepEqual(failed, [], `failed panels on ${tab.id}`);
    await page.context().close();
  }
});

test('only the panels of the tab are subscribed', async (world) => {
  const board = await fleetBoard(world);
  const page = await world.livePage(at('heatmap'));
  const subscribed = await page.evaluate(
    () => window.streamEvents.find(({ name }) => name === 'hello').data.panels,
  );
  const tab = board.tabs.find(({ id }) => id === 'heatmap');
  assert.deepEqual([...subscribed].sort(), [...board.everyTab, ...tab.panels].sort());
});

test('a tab that was seen shows at once what is known, then goes on live', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('tab', { name: 'Top 5' }).click();
  await page.waitForFunction(() => window.streamAddresses.length === 2);
  await page.getByRole('tab', { name: 'Overview' }).click();
  const skeletons = await page.locator('#fleet-kpi .skeleton').count();
  assert.equal(skeletons, 0, 'a skeleton although data was known');
  await page.waitForFunction(() => window.streamAddresses.length === 3);
  assert.match(await page.evaluate(() => window.streamAddresses[2]), /have=/);
});
