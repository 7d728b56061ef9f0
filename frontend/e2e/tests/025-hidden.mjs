import { assert, becomesTrue, updatesOf } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

/** Runs in the page: it can be hidden by `look(false)`, and its minute of grace is a short one. */
function hideable() {
  const original = window.setTimeout;
  window.setTimeout = (run, delay, ...rest) =>
    original.call(window, run, delay === 60_000 ? 300 : delay, ...rest);
  let isVisible = true;
  Object.defineProperty(document, 'visibilityState', {
    get: () => (isVisible ? 'visible' : 'hidden'),
  });
  window.look = (visible) => {
    isVisible = visible;
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

test('the stream of a hidden page closes, and on return it catches up', async (world) => {
  const page = await world.livePage(at('overview'), { script: hideable });
  assert.equal(await page.evaluate(() => window.streamsOpen), 1);
  await page.evaluate(() => window.look(false));
  await becomesTrue(page, 'the stream is closed', () => window.streamsOpen === 0);
  assert.equal(await page.locator('.banner').count(), 0, 'a banner for a page that nobody sees');
  const before = await page.evaluate(() => window.streamAddresses.length);
  await page.evaluate(() => window.look(true));
  await becomesTrue(page, 'the stream is open again', () => window.streamsOpen === 1);
  assert.equal(await page.evaluate(() => window.streamAddresses.length), before + 1);
  await updatesOf(page, 'risk-top15', 1);
});
