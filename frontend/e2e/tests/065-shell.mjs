import { assert, becomesTrue } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';
import { everyPanelShown } from '../src/world.mjs';

test('the address holds the whole view: tab, filters, refresh, theme, pause', async (world) => {
  const query = '?var-profile=database&refresh=30&theme=dark&paused';
  const page = await world.page(at('heatmap', query));
  await page.getByText(/Paused at/).waitFor();
  const view = async () => ({
    tab: await page.getByRole('tab', { selected: true }).textContent(),
    profile: await page.getByRole('combobox', { name: 'Profile' }).inputValue(),
    refresh: await page.getByRole('combobox', { name: 'Updates' }).inputValue(),
    theme: await page.evaluate(() => document.documentElement.dataset.theme),
  });
  const wanted = { tab: 'Heatmap', profile: 'database', refresh: '30', theme: 'dark' };
  assert.deepEqual(await view(), wanted);
  await page.getByRole('tab', { name: 'Top 5' }).click();
  assert.deepEqual(await view(), { ...wanted, tab: 'Top 5' });
  await page.goBack();
  assert.deepEqual(await view(), wanted);
});

test('the theme goes from the system to light to dark, in the address', async (world) => {
  const page = await world.livePage(at('guide'), { theme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole('button', { name: /^Theme: system/ }).click();
  assert.match(page.url(), /theme=light/);
  assert.notEqual(await ground(), dark);
  await page.getByRole('button', { name: /^Theme: light/ }).click();
  assert.match(page.url(), /theme=dark/);
  assert.equal(await ground(), dark);
});

test('the page tells whether something in between holds events back', async (world) => {
  const page = await world.livePage(at('guide'));
  await page.getByRole('button', { name: 'Live' }).click();
  const dialog = page.getByRole('dialog', { name: 'Connection' });
  const atOnce = dialog.getByText(/^Events arrive at once: sent every 200/);
  const again = dialog.getByRole('button', { name: 'Check again' });
  // A page that has no time for a moment reads several events together, as if they were held back.
  for (let tries = 1; tries < 5; tries++) {
    await dialog.getByRole('button', { name: 'Check again', disabled: false }).waitFor();
    if (await atOnce.isVisible()) break;
    await again.click();
    await dialog.getByText(/^Two seconds/).waitFor();
  }
  await atOnce.waitFor();
  // Passes an answer on when it has all of it, as proxies do that buffer.
  await page.route('**/diagnostics/stream', async (route) =>
    route.fulfill({ response: await route.fetch() }),
  );
  await again.click();
  await dialog.getByText(/holds events back for about [12][.]\d/).waitFor();
});

test('a wall screen shows panels alone and rotates its tabs', async (world) => {
  const page = await world.livePage(at('overview', '?kiosk=5'));
  assert.equal(await page.getByRole('tablist').isVisible(), false);
  assert.equal(await page.getByRole('navigation', { name: 'Boards' }).count(), 0);
  await page.waitForURL(/\/fleet\/heatmap/);
  await page.keyboard.press('Escape');
  await page.getByRole('tablist').waitFor();
});

test('the time zone of the page is that of its instants', async (world) => {
  const page = await world.livePage(at('history'));
  assert.equal(await page.locator('#env-history .legend-zone').textContent(), 'UTC');
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo');
  assert.equal(await page.locator('#env-history .legend-zone').textContent(), 'Asia/Tokyo');
  await page.reload();
  await everyPanelShown(page);
  assert.equal(await page.locator('#env-history .legend-zone').textContent(), 'Asia/Tokyo');
});

test('a chart tells its values under the cursor, and its legend switches lines', async (world) => {
  const page = await world.livePage(at('top5'));
  const plot = page.locator('#top5-forecast .u-over');
  await plot.scrollIntoViewIfNeeded();
  await plot.hover({ position: { x: 300, y: 80 } });
  const readout = page.locator('#top5-forecast .cursor-readout');
  await readout.waitFor();
  assert.match(await readout.textContent(), /\+\d+.*%/);
  const line = page.locator('#top5-forecast .legend-line').first();
  await line.click();
  assert.equal(await line.getAttribute('aria-pressed'), 'false');
  await line.click();
  assert.equal(await line.getAttribute('aria-pressed'), 'true');
});

test('a long table is searched', async (world) => {
  const page = await world.livePage(at('advanced'));
  const rows = page.locator('#thresholds tbody tr');
  const all = await rows.count();
  await page.getByRole('searchbox', { name: 'Search the rows' }).fill('database');
  await becomesTrue(
    page,
    'fewer rows',
    (count) => {
      const shown = document.querySelectorAll('#thresholds tbody tr').length;
      return shown > 0 && shown < count;
    },
    all,
  );
  await page.getByRole('searchbox', { name: 'Search the rows' }).fill('no such row');
  await page.getByText('No row contains these words.').waitFor();
});
