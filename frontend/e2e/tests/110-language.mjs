import { mkdirSync } from 'node:fs';
import { assert, becomesTrue } from '../src/assert.mjs';
import { test } from '../src/runner.mjs';
import { picture, SCREENS } from '../src/screens.mjs';
import { everyPanelShown } from '../src/world.mjs';

/** Words that are the same in both languages, and names. */
const SAME = new Set(
  `Panelcast English Español UTC GTM CPU SLA Java Conductor EBITDA CAC LTV ROAS SaaS OTE ROI LTS vs Closer
  Closers Setter Setters Director Digital Colombia Argentina Marketing Software Plan Total Neutral Normal Manual No Id min ms`.split(
    /\s+/,
  ),
);
/** What people or their browser named. */
const NAMED = [/^Channel \d+$/, /^default$/, /^[A-Z]\w+\/\w+( \w+)*$/];
const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];

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
    const entries = page.getByRole('menuitem');
    await entries.first().waitFor();
    const formula = page.getByRole('menuitem', { name: /computed\?|calcula\?/ });
    if ((await formula.count()) === 0) {
      await page.keyboard.press('Escape');
      await entries.first().waitFor({ state: 'detached' });
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

/** Every text in a value, keys left aside. */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What a board says in English, and what may be shown as it is: keys of rows and items, authors. */
async function englishOf(world, board) {
  const texts = textsIn(board);
  const keys = [];
  for (const { id } of board.panels) {
    const answer = await fetch(`${world.url}/api/v1/boards/${board.id}/panels/${id}`);
    const { data } = answer.ok ? await answer.json() : {};
    texts.push(...textsIn(data));
    keys.push(...Object.keys({ ...data?.rows, ...data?.items }));
    keys.push(...Object.values(data?.rows ?? {}).map(({ author }) => author));
  }
  const page = await world.livePage(`/${board.id}?lang=en`, { stillness: true });
  texts.push(...(await page.evaluate(told)));
  return { texts: new Set(texts.map(numberless)), keys: new Set(keys) };
}

/** Figures change while one reads, sentences do not. */
function numberless(text) {
  return text.replace(/\d[\d.,]*/g, '#');
}

function isWords(text) {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => !SAME.has(word)) && !NAMED.some((name) => name.test(text));
}

for (const id of ['revenue', 'fleet']) {
  test(`no tab of ${id} in Spanish has a word of English or is too wide`, async (world) => {
    const board = await (await fetch(`${world.url}/api/v1/boards/${id}`)).json();
    const english = await englishOf(world, board);
    mkdirSync(SCREENS, { recursive: true });
    const page = await world.livePage(`/${id}?lang=es`, { stillness: true });
    const faults = [];
    for (const tab of board.tabs) {
      await page.locator(`[data-tab="${tab.id}"]`).click();
      await everyPanelShown(page);
      const shown = [...(await page.evaluate(told)), ...(await formulas(page))];
      assert.ok(shown.length > 50, `${tab.id} says little`);
      const left = [...new Set(shown)].filter(
        (text) => english.texts.has(numberless(text)) && !english.keys.has(text) && isWords(text),
      );
      faults.push(...left.map((text) => `${tab.id}: ${text}`));
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await picture(page, size, `${id}-${tab.id}-es-${size.width}.png`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > size.width) faults.push(`${tab.id}: ${width} px`);
      }
    }
    assert.deepEqual(faults, []);
  });
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
