import { mkdirSync } from 'node:fs';
import { assert } from '../src/assert.mjs';
import { at, fleetBoard } from '../src/board.mjs';
import { test } from '../src/runner.mjs';
import { picture, SCREENS } from '../src/screens.mjs';
import { everyPanelShown } from '../src/world.mjs';

const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

for (const viewport of SIZES) {
  test(`no tab is wider than a window of ${viewport.width} px`, async (world) => {
    const board = await fleetBoard(world);
    mkdirSync(SCREENS, { recursive: true });
    const wide = [];
    for (const theme of ['light', 'dark']) {
      const page = await world.livePage(at(board.tabs[0].id), { viewport, theme, stillness: true });
      for (const tab of board.tabs) {
        await page.goto(world.url + at(tab.id));
        await everyPanelShown(page);
        await picture(page, viewport, `${tab.id}-${viewport.width}-${theme}.png`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) wide.push(`${tab.id}: ${width}`);
      }
      await page.context().close();
    }
    assert.deepEqual(wide, []);
  });
}

test('on a phone the boards are at the bottom and the panels of every tab are folded', async (world) => {
  const page = await world.livePage(at('overview'), { viewport: SIZES[0] });
  const nav = await page.getByRole('navigation', { name: 'Boards' }).boundingBox();
  assert.ok(nav.y + nav.height >= SIZES[0].height - 1, 'the boards are not at the bottom');
  assert.equal(await page.locator('#feed-status').isVisible(), false);
  await page.getByRole('button', { name: /Feed/ }).click();
  assert.equal(await page.locator('#feed-status').isVisible(), true);
});
