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

test('controls and figures stand in rows, whatever their labels need', async (world) => {
  const crooked = [];
  for (const viewport of [SIZES[0], { width: 1440, height: 900 }]) {
    const page = await world.page('/revenue/gtm?lang=es', { viewport, stillness: true });
    for (const tab of ['gtm', 'team', 'configuration', 'finance', 'workbench']) {
      await page.locator(`[data-tab="${tab}"]`).click();
      await everyPanelShown(page);
      const found = await page.evaluate(outOfRow);
      assert.ok(found.rows > 0, `${tab} has no rows`);
      crooked.push(...found.crooked.map((what) => `${tab} at ${viewport.width}: ${what}`));
    }
    await page.context().close();
  }
  assert.deepEqual(crooked, []);
});

test('what a form sets at once is set beside its fields', async (world) => {
  const page = await world.livePage('/revenue/what-if', { stillness: true });
  const top = async (text) => (await page.getByText(text, { exact: true }).boundingBox()).y;
  const slider = await page.locator('#whatif-form [type=range]').last().boundingBox();
  const presets = await top('Reset: nothing moved');
  assert.ok(presets - slider.y < 80, 'the presets are away from the sliders');
  assert.ok(presets < (await top('As a plan of its own')), 'the presets are below the card');
});

/** Runs in the page: controls beside each other that are not equally high, and figures alike. */
function outOfRow() {
  const crooked = [];
  let rows = 0;
  const parts = [
    ['.form:not(.form-slim), .form-card', '.field', '.control'],
    ['.stat-tiles, .stat-row', '.stat-item', '.stat-value'],
  ];
  for (const [whole, part, wanted] of parts) {
    for (const group of document.querySelectorAll(whole)) {
      const inRows = Map.groupBy(
        [...group.children].filter((one) => one.matches(part) && one.checkVisibility()),
        (one) => Math.round(one.getBoundingClientRect().top),
      );
      for (const row of inRows.values()) {
        rows += 1;
        const tops = row.flatMap((one) => one.querySelector(wanted) ?? []).map(topOf);
        if (new Set(tops).size > 1) crooked.push(`${row[0].textContent} ${tops}`);
      }
    }
  }
  return { crooked, rows };

  function topOf(element) {
    return Math.round(element.getBoundingClientRect().top);
  }
}

test('on a phone the boards are at the bottom and the panels of every tab are folded', async (world) => {
  const page = await world.livePage(at('overview'), { viewport: SIZES[0] });
  const nav = await page.getByRole('navigation', { name: 'Boards' }).boundingBox();
  assert.ok(nav.y + nav.height >= SIZES[0].height - 1, 'the boards are not at the bottom');
  assert.equal(await page.locator('#feed-status').isVisible(), false);
  await page.getByRole('button', { name: /Feed/ }).click();
  assert.equal(await page.locator('#feed-status').isVisible(), true);
});
