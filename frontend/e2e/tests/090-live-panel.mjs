import { assert, becomesTrue } from '../src/assert.mjs';
import { test } from '../src/runner.mjs';
import { watchStream } from '../src/stream-log.mjs';

const PAGE = '/examples/live-panel.html';
const isLive = () => document.querySelector('live-panel')?.dataset.state === 'live';
const figures = (page) => page.locator('live-panel dd').allTextContents();

test('one element shows a panel in plain HTML, through an outage', async (world) => {
  const page = await world.page(PAGE);
  world.expectOffline();
  await becomesTrue(page, 'the panel is live', isLive);
  const answer = await fetch(`${world.url}/api/v1/boards/fleet/panels/fleet-kpi`);
  const { data } = await answer.json();
  const labels = await page.locator('live-panel dt').allTextContents();
  assert.deepEqual(
    labels,
    data.order.map((id) => data.items[id].label),
  );
  assert.ok((await page.locator('live-panel').boundingBox()).height > 60, 'it has no height');
  assert.match(await page.locator('live-panel .age').textContent(), /ago/);
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = names.filter((name) => name.endsWith('.js'));
  assert.deepEqual(scripts, ['/examples/live-panel.js'], 'it loads more than one script');

  await world.server.kill();
  const last = await figures(page);
  try {
    await becomesTrue(
      page,
      'the panel is stale',
      () => document.querySelector('live-panel')?.dataset.state === 'stale',
      undefined,
      40_000,
    );
    assert.deepEqual(await figures(page), last, 'values were lost');
  } finally {
    await world.server.start();
  }
  await becomesTrue(page, 'the panel is live again', isLive, undefined, 60_000);
});

test('tabs of one browser share a stream, and one goes on when the other is closed', async (world) => {
  const first = await world.page(PAGE);
  await becomesTrue(first, 'the first is live', isLive);
  const second = await first.context().newPage();
  await second.addInitScript(watchStream);
  await second.goto(world.url + PAGE);
  await becomesTrue(second, 'the second is live', isLive);
  const streams = (page) => page.evaluate(() => window.streamAddresses.length);
  assert.deepEqual([await streams(first), await streams(second)], [1, 0]);
  await first.close();
  await becomesTrue(second, 'the second holds the stream', () => window.streamEvents.length > 1);
  assert.equal(await streams(second), 1);
  assert.ok(await second.evaluate(isLive));
});
