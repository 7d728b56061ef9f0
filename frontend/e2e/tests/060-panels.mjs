import { assert } from '../src/assert.mjs';
import { at, fleetBoard } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

const WITH_TWIN = new Set(['stat', 'gauge', 'bar', 'donut', 'timeseries', 'heatmap', 'list']);

test('every chart has a table twin and a sentence', async (world) => {
  const board = await fleetBoard(world);
  const kinds = new Set();
  for (const tab of board.tabs) {
    const page = await world.livePage(at(tab.id));
    const panels = board.panels.filter(({ id }) => tab.panels.includes(id));
    for (const { id, title, kind } of panels.filter((panel) => isTwinned(panel, kinds))) {
      kinds.add(kind);
      await page.getByRole('button', { name: `Menu of ${title}` }).click();
      await page.getByRole('menuitem', { name: 'View as table' }).click();
      await page.locator(`#${id} table`).waitFor();
    }
    await page.context().close();
  }
  assert.deepEqual([...kinds].sort(), [...WITH_TWIN].sort());
});

function isTwinned({ kind, bucketSeconds }, kinds) {
  return WITH_TWIN.has(kind) && bucketSeconds !== null && !kinds.has(kind);
}

test('charts are drawn in a browser whose language is no tag', async (world) => {
  const page = await world.livePage('/revenue/workbench', {
    script: () =>
      Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix' }),
  });
  await page.locator('#retention-path canvas').waitFor();
  assert.equal(await page.getByText('could not be loaded').count(), 0);
});

test('a panel can be downloaded as CSV', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('button', { name: 'Menu of Highest risk' }).click();
  const address = await page.getByRole('menuitem', { name: 'Download CSV' }).getAttribute('href');
  const answer = await fetch(world.url + address);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /text\/csv/);
  assert.ok((await answer.text()).split('\n').length > 2);
});

test('a link to a panel leads to it', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('button', { name: 'Menu of Counts' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /\/fleet\/overview#level-counts$/);
});

test('a filter of the address is what is shown', async (world) => {
  const page = await world.livePage(at('overview', '?var-profile=database'));
  const names = await page.locator('#risk-top15').textContent();
  assert.match(names, /ppdb/);
  assert.doesNotMatch(names, /ppweb|ppml/);
});

test('a slower refresh is said to the server and kept in the address', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('combobox', { name: 'Updates' }).selectOption('30');
  await page.waitForFunction(() => window.streamAddresses.at(-1)?.includes('refresh=30'));
  assert.match(page.url(), /refresh=30/);
});
