import { assert, becomesTrue } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

const states = () =>
  [...document.querySelectorAll('.grid [data-panel]')].map((panel) => panel.dataset.state);

test('without the server panels age with their last values, and recover alone', async (world) => {
  const page = await world.livePage(at('overview'));
  world.expectOffline();
  const last = await page.locator('#level-counts dl').textContent();
  await world.server.kill();
  try {
    await becomesTrue(page, 'the banner', () =>
      document.querySelector('.banner')?.textContent.includes('connection is lost'),
    );
    assert.equal(await page.locator('.banner').count(), 1, 'more than one banner');
    assert.ok(await page.getByRole('button', { name: 'Retry now' }).isVisible());
    await becomesTrue(page, 'a panel is late', () =>
      [...document.querySelectorAll('.grid [data-panel]')].some(
        (panel) => panel.dataset.state === 'late',
      ),
    );
    await becomesTrue(page, 'panels are stale', () =>
      [...document.querySelectorAll('.grid [data-panel]')].every(
        (panel) => panel.dataset.state === 'stale',
      ),
    );
    assert.equal(await page.locator('#level-counts dl').textContent(), last, 'values were lost');
  } finally {
    await world.server.start();
  }
  await becomesTrue(
    page,
    'everything is live again',
    () =>
      !document.querySelector('.banner') &&
      [...document.querySelectorAll('.grid [data-panel]')].every((panel) =>
        ['live', 'empty'].includes(panel.dataset.state),
      ),
    undefined,
    60_000,
  );
  assert.ok((await page.evaluate(states)).length > 0);
});

test('a page whose server restarts is told so, complains of nothing and comes back', async (world) => {
  const page = await world.livePage(at('overview'));
  world.expectOffline();
  await page.evaluate(openPlainSource);
  await becomesTrue(page, 'a plain EventSource is open', () => window.plain.hellos === 1);
  await world.server.stop();
  try {
    assert.deepEqual(await page.evaluate(() => window.plain.byes), ['shutdown']);
    const farewells = await page.evaluate(() =>
      window.streamEvents.filter(({ name }) => name === 'bye').map(({ data }) => data.reason),
    );
    assert.deepEqual(farewells, ['shutdown']);
    await page.getByRole('tab', { name: 'Historical' }).click();
    await becomesTrue(
      page,
      'the panel says that there is no connection',
      () => document.querySelector('#env-history')?.dataset.state === 'offline',
    );
  } finally {
    await world.server.start();
  }
  await becomesTrue(
    page,
    'the panel is live',
    () => document.querySelector('#env-history')?.dataset.state === 'live',
    undefined,
    60_000,
  );
  await becomesTrue(
    page,
    'the plain EventSource came back by itself',
    () => window.plain.hellos === 2 && window.plain.source.readyState === EventSource.OPEN,
    undefined,
    60_000,
  );
});

/** Runs in the page: a client as anybody would write it, without any code of ours. */
function openPlainSource() {
  const source = new EventSource('/api/v1/boards/fleet/stream?panels=feed-status');
  const plain = { source, hellos: 0, byes: [] };
  source.addEventListener('hello', () => {
    plain.hellos += 1;
  });
  source.addEventListener('bye', ({ data }) => plain.byes.push(JSON.parse(data).reason));
  window.plain = plain;
}
