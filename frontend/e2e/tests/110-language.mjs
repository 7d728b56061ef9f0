import { mkdirSync } from 'node:fs';
import { assert, becomesTrue } from '../src/assert.mjs';
import { test } from '../src/runner.mjs';
import { picture, SCREENS } from '../src/screens.mjs';
import { everyPanelShown } from '../src/world.mjs';

/** So high that every menu has room. */
const HIGH = { width: 1280, height: 6000 };

/** Words that are the same in both languages, and names. */
const SAME = new Set(
  `Panelcast English Español UTC GTM EBITDA CAC LTV ROAS OTE vs Closer Closers Setter Setters Marketing
  Software Plan Total Neutral Id min`.split(/\s+/),
);
/** What people or their browser named. */
const NAMED = [/^Channel \d+$/, /^default$/, /^[A-Z]\w+\/\w+( \w+)*$/];

/** Everything that a page shows or tells, its open dialogs too. */
function told() {
  const read = ['aria-label', 'data-tip', 'title', 'placeholder'];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Set();
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement.closest('script, style')) texts.add(nodeValue.trim());
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of read) texts.add(element.getAttribute(name)?.trim() ?? '');
  }
  return [...texts];
}

/** Reads the formula of every panel that has one. */
async function formulas(page) {
  const found = [];
  for (const button of await page.locator('[data-panel] [aria-haspopup="menu"]').all()) {
    await button.click();
    const formula = page.getByRole('menuitem', { name: /computed\?|calcula\?/ });
    if ((await formula.count()) === 0) {
      await page.keyboard.press('Escape');
      continue;
    }
    await formula.click();
    await page.locator('dialog[open]').waitFor();
    found.push(...(await page.evaluate(told)));
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  return found;
}

function isEnglish(text) {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => !SAME.has(word)) && !NAMED.some((name) => name.test(text));
}

async function boardOf(world, id) {
  return (await fetch(`${world.url}/api/v1/boards/${id}`)).json();
}

for (const id of ['revenue']) {
  test(`every tab of ${id} in Spanish says nothing in English`, async (world) => {
    const { tabs } = await boardOf(world, id);
    const [english, spanish] = await Promise.all([
      world.page(`/${id}?lang=en`, { viewport: HIGH, stillness: true }),
      world.page(`/${id}?lang=es`, { viewport: HIGH, stillness: true }),
    ]);
    const left = [];
    for (const tab of tabs) {
      const [before, after] = await Promise.all(
        [english, spanish].map(async (page) => {
          await page.locator(`[data-tab="${tab.id}"]`).click();
          await everyPanelShown(page);
          return [...(await page.evaluate(told)), ...(await formulas(page))];
        }),
      );
      assert.ok(before.length > 100, `${tab.id} says little`);
      const known = new Set(before);
      const same = [...new Set(after)].filter((text) => known.has(text) && isEnglish(text));
      left.push(...same.map((text) => `${tab.id}: ${text}`));
    }
    assert.deepEqual(left, []);
  });

  for (const viewport of [
    { width: 360, height: 780 },
    { width: 1280, height: 800 },
  ]) {
    test(`${id} in Spanish fits a window of ${viewport.width} px`, async (world) => {
      const { tabs } = await boardOf(world, id);
      mkdirSync(SCREENS, { recursive: true });
      const page = await world.livePage(`/${id}?lang=es`, { viewport, stillness: true });
      const wide = [];
      for (const tab of tabs) {
        await page.locator(`[data-tab="${tab.id}"]`).click();
        await everyPanelShown(page);
        await picture(page, viewport, `${id}-${tab.id}-es-${viewport.width}.png`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) wide.push(`${tab.id}: ${width}`);
      }
      assert.deepEqual(wide, []);
    });
  }
}

test('a language is chosen on the page, for its address and for later', async (world) => {
  const page = await world.livePage('/revenue');
  const language = () => page.evaluate(() => document.documentElement.lang);
  assert.equal(await language(), 'en');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await page.getByRole('combobox', { name: 'Idioma' }).waitFor();
  assert.equal(await language(), 'es');
  assert.match(page.url(), /lang=es/);
  await page.goto(`${world.url}/revenue`);
  await becomesTrue(page, 'Spanish again', () => document.documentElement.lang === 'es');
  await page.getByRole('tab', { name: 'Configuración' }).click();
  const value = page.locator('[id="deal-form-deal.dealValue"]');
  await value.fill('x');
  await page.getByText('Valor del contrato debe ser un número de $0 a $10,000,000.').waitFor();
});
