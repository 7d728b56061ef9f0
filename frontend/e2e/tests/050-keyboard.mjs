import { assert, becomesTrue } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

const selectedTab = (page) => page.getByRole('tab', { selected: true }).textContent();

test('P pauses and resumes, and what waits is counted', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.keyboard.press('p');
  await page.getByText(/Paused at \d\d:\d\d:\d\d/).waitFor();
  assert.match(page.url(), /[?&]paused/);
  const before = await page.locator('.grid').textContent();
  await becomesTrue(
    page,
    'updates wait',
    () => !/\b0 updates/.test(document.querySelector('.banner-count').textContent),
  );
  const still = await page.locator('#level-pie').textContent();
  assert.ok(before.includes(still.slice(-20)), 'a paused panel changed');
  await page.keyboard.press('P');
  await becomesTrue(page, 'the banner is gone', () => !document.querySelector('.banner'));
  assert.doesNotMatch(page.url(), /paused/);
});

test('digits show tabs, 0 the tenth', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.keyboard.press('2');
  assert.equal(await selectedTab(page), 'Heatmap');
  await page.keyboard.press('0');
  assert.equal(await selectedTab(page), 'Guide');
});

test('arrows move between tabs and take the focus along', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await selectedTab(page), 'Heatmap');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Heatmap');
});

test('? opens the help, Escape closes it and gives the focus back', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys and signs' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('everything that can be used can be reached by key, with a visible focus', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.evaluate(() => document.body.focus());
  const unseen = [];
  const reached = new Set();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const within = element.closest('label');
      const ring = [element, within].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      );
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      return { name, seen: ring || style.boxShadow !== 'none' };
    });
    if (!stop) break;
    reached.add(stop.name);
    if (!stop.seen) unseen.push(stop.name);
  }
  assert.deepEqual(unseen, []);
  for (const name of ['Pause updates (P)', 'Menu of Highest risk']) {
    assert.ok(reached.has(name), `${name} cannot be reached`);
  }
});

test('a menu works by key: open, move, view full, close', async (world) => {
  const page = await world.livePage(at('overview'));
  await page.getByRole('button', { name: 'Menu of Highest risk' }).focus();
  await page.keyboard.press('Enter');
  await becomesTrue(
    page,
    'the first entry has the focus',
    () => document.activeElement?.textContent === 'View full',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Highest risk' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});
