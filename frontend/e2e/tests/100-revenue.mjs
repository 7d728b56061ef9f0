import { AxeBuilder } from '@axe-core/playwright';
import { assert, becomesTrue } from '../src/assert.mjs';
import { counts, growth } from '../src/meters.mjs';
import { at, DEAL_VALUE, plan, SEEN_MS, says, shows, stored } from '../src/plans.mjs';
import { test } from '../src/runner.mjs';
import { everyPanelShown } from '../src/world.mjs';

const SHARE = '[id="deal-form-deal.upfrontShare"]';

/** Panels of the first tab that a deal value changes. */
const DEPENDENT = [
  'alert-list',
  'channel-roas',
  'channel-table',
  'kpi-profit',
  'kpi-sales',
  'pipeline-strip',
  'revenue-donut',
];

/** Tabs whose colours are looked at in the dark theme too. */
const MAIN = new Set(['gtm', 'compensation', 'performance', 'what-if', 'configuration']);

async function revenueBoard(world) {
  return (await fetch(`${world.url}/api/v1/boards/revenue`)).json();
}

/** Panels that a server has projected, and models that it has computed, by how often. */
async function work(world) {
  return {
    panels: await counts(world, 'panelcast_snapshot_computed_total', 'revenue', 'panel'),
    models: await counts(world, 'panelcast_model_computed_total', 'revenue', 'model'),
  };
}

test('an edit changes exactly the dependent panels of a second browser', async (world) => {
  const id = await plan(world);
  const [mine, other] = await Promise.all([
    world.livePage(at('configuration', id)),
    world.livePage(at('gtm', id)),
  ]);
  const before = await other.evaluate(() => window.streamEvents.length);
  await mine.locator(DEAL_VALUE).fill('60000');
  const changed = (from) => [
    ...new Set(
      window.streamEvents
        .slice(from)
        .filter(({ name }) => name === 'panel' || name === 'patch')
        .map(({ data }) => data.panel),
    ),
  ];
  await becomesTrue(
    other,
    'the deal value shows elsewhere',
    () => document.getElementById('kpi-profit')?.textContent.includes('60,000'),
    undefined,
    SEEN_MS,
  );
  assert.deepEqual((await other.evaluate(changed, before)).sort(), DEPENDENT);
  assert.equal((await stored(world, id)).plan.deal.dealValue, 60_000);
});

test('two people edit the same form and lose nothing', async (world) => {
  const id = await plan(world);
  const [ann, ben] = await Promise.all([
    world.livePage(at('configuration', id)),
    world.livePage(at('configuration', id)),
  ]);
  await ann.locator('.author-name').fill('Ann');
  await ben.locator(DEAL_VALUE).pressSequentially('x');
  const half = await ben.locator(DEAL_VALUE).inputValue();
  await ann.locator(SHARE).fill('80');
  await shows(ben, SHARE, '80');
  await says(ben, 'deal-form', 'Last changed by Ann.');
  assert.equal(await ben.locator(DEAL_VALUE).inputValue(), half);
  assert.ok(await ben.locator(DEAL_VALUE).evaluate((input) => input === document.activeElement));
  await says(ben, 'deal-form', 'Deal value must be a number from $0 to $10,000,000.');

  await ann.locator(DEAL_VALUE).fill('70000');
  await ann.locator(DEAL_VALUE).press('Tab');
  await becomesTrue(
    ben,
    'the other value is known',
    () => window.streamEvents.some(({ data }) => JSON.stringify(data ?? '').includes('70000')),
    undefined,
    SEEN_MS,
  );
  await ben.locator(DEAL_VALUE).fill('65000');
  await says(ben, 'deal-form', 'Changed meanwhile to $70,000');
  assert.equal((await stored(world, id)).plan.deal.dealValue, 70_000);
  await ben.locator('#deal-form').getByRole('button', { name: 'Keep mine' }).click();
  await shows(ann, DEAL_VALUE, '65000');
});

test('a reload keeps what was typed, even at once', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('configuration', id));
  await page.locator(DEAL_VALUE).fill('12345');
  await says(page, 'deal-form', 'Saved');
  await page.reload();
  await everyPanelShown(page);
  await shows(page, DEAL_VALUE, '12345');
  await page.locator(DEAL_VALUE).fill('23456');
  await page.reload();
  await everyPanelShown(page);
  await shows(page, DEAL_VALUE, '23456');
});

test('what is typed while a change is under way is stored with it, though the page goes', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('configuration', id));
  const asked = [];
  page.on('dialog', (dialog) => asked.push(dialog.type()) && dialog.accept());
  // The first call never arrives.
  await page.route(`**/plans/${id}`, () => undefined, { times: 1 });
  await page.locator(DEAL_VALUE).fill('34567');
  await says(page, 'deal-form', 'Saving');
  await page.locator(SHARE).fill('60');
  await page.reload();
  await everyPanelShown(page);
  await shows(page, DEAL_VALUE, '34567');
  await shows(page, SHARE, '60');
  assert.deepEqual(asked, []);
  assert.equal((await stored(world, id)).revision, 2);
});

test('a template is a preview until it is applied', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('configuration', id));
  const form = page.locator('#deal-form');
  await form.getByRole('button', { name: 'Consulting' }).click();
  await shows(page, SHARE, '50');
  assert.equal((await stored(world, id)).plan.deal.upfrontShare, 0.7);
  await form.getByRole('button', { name: 'Apply' }).click();
  await says(page, 'deal-form', 'Saved');
  assert.equal((await stored(world, id)).plan.deal.upfrontShare, 0.5);
});

test('channels are added, filled, copied and removed', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('gtm', id));
  const cards = page.locator('#channel-cards');
  await cards.getByRole('button', { name: 'Add channel' }).click();
  const second = cards.getByRole('group', { name: 'Channel 2', exact: true });
  await second.waitFor({ timeout: SEEN_MS });
  await second.getByLabel('Paid per').selectOption('budget');
  await shows(page, '[id="channel-cards-channels.channel-2.cost"]', '25000');
  await second.getByRole('button', { name: 'Duplicate' }).click();
  await cards.getByRole('group', { name: 'Channel 2 copy' }).waitFor({ timeout: SEEN_MS });
  await second.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await second.waitFor({ state: 'detached', timeout: SEEN_MS });
  const { channels } = (await stored(world, id)).plan;
  assert.deepEqual(
    channels.map(({ name, costMethod, cost }) => [name, costMethod, cost]),
    [
      ['Channel 1', 'lead', 50],
      ['Channel 2 copy', 'budget', 25_000],
    ],
  );
});

test('a tab that is opened projects its own panels, once; what is known costs nothing', async (world) => {
  const board = await revenueBoard(world);
  const isOfPlan = ({ variables }) => variables.includes('plan');
  const ofPlan = new Set(board.panels.filter(isOfPlan).map(({ id }) => id));
  assert.ok(ofPlan.has('kpi-sales'));
  const id = await plan(world);
  const chosenFrom = board.variables.map(({ from }) => from);
  const seen = new Set();
  let page;
  async function visit(tab) {
    if (page) await page.locator(`[data-tab="${tab}"]`).click();
    else page = await world.livePage(at(tab, id), { stillness: true });
    await everyPanelShown(page);
  }
  for (const tab of board.tabs) {
    const before = await work(world);
    await visit(tab.id);
    const { panels } = await work(world);
    const projected = growth(before.panels, panels);
    const fresh = [...board.everyTab, ...tab.panels].filter((panel) => !seen.has(panel));
    for (const panel of fresh) seen.add(panel);
    assert.deepEqual(
      [...projected].filter(([panel]) => ofPlan.has(panel)).sort(),
      fresh
        .filter((panel) => ofPlan.has(panel))
        .map((panel) => [panel, 1])
        .sort(),
      `panels projected for ${tab.id}`,
    );
    // The others are the same for all plans: a test before this one may have looked at them.
    const others = [...projected].filter(([panel]) => !ofPlan.has(panel));
    assert.deepEqual(
      others.filter(([panel, times]) => ![...fresh, ...chosenFrom].includes(panel) || times > 1),
      [],
      `further panels for ${tab.id}`,
    );
  }
  const before = await work(world);
  await page.reload();
  await everyPanelShown(page);
  for (const tab of board.tabs) await visit(tab.id);
  const after = await work(world);
  assert.deepEqual([...growth(before.panels, after.panels)], [], 'panels projected again');
  assert.deepEqual([...growth(before.models, after.models)], [], 'models computed again');
});

/** What axe finds wrong with a page, in words. */
async function found(page, rules) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 4)}`,
  );
}

test('every tab of a plan shows its panels, has no fault that axe finds, and fits a phone', async (world) => {
  const id = await plan(world);
  const viewport = { width: 360, height: 780 };
  const page = await world.livePage(at('gtm', id), { viewport, stillness: true });
  const faults = [];
  for (const { id: tab } of (await revenueBoard(world)).tabs) {
    await page.locator(`[data-tab="${tab}"]`).click();
    await everyPanelShown(page);
    faults.push(...(await failed(page)).map((panel) => `${tab}: ${panel} failed`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > viewport.width) faults.push(`${tab}: ${width} px`);
    faults.push(...(await found(page)).map((fault) => `${tab}: ${fault}`));
    if (!MAIN.has(tab)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours differ.
    faults.push(
      ...(await found(page, ['color-contrast'])).map((fault) => `${tab}, dark: ${fault}`),
    );
    await page.emulateMedia({ colorScheme: 'light' });
  }
  assert.deepEqual(faults, []);
});

test('what is good or bad has the hue that it is given, and what is urgent takes it here alone', async (world) => {
  const page = await world.livePage(at('gtm', await plan(world)));
  assert.deepEqual(await hues(page, 'alert-list'), {
    critical: 'rgb(244, 67, 54)',
    watch: 'rgb(242, 194, 0)',
    good: 'rgb(139, 195, 74)',
  });
  await page.locator('[data-tab="benchmarks"]').click();
  await everyPanelShown(page);
  assert.deepEqual(await hues(page, 'bench-position'), {
    excellent: 'rgb(76, 175, 80)',
    good: 'rgb(139, 195, 74)',
    fair: 'rgb(255, 152, 0)',
    neutral: 'rgb(158, 158, 158)',
  });
  const fleet = await world.livePage('/fleet/overview');
  const { critical, warning } = await hues(fleet, 'level-pie', ['critical', 'warning']);
  assert.deepEqual([critical, warning], ['rgb(240, 68, 56)', 'rgb(247, 144, 9)']);
});

/** Fills of the levels that a panel shows, or of these where it may show none. */
function hues(page, panel, levels) {
  return page.locator(`#${panel}`).evaluate((element, asked) => {
    for (const level of asked ?? []) {
      const shape = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      shape.setAttribute('class', `level-shape level-${level}`);
      element.append(shape);
    }
    const shapes = [...element.querySelectorAll('.level-shape')];
    return Object.fromEntries(
      shapes.map((shape) => [
        shape.getAttribute('class').split('level-').at(-1),
        getComputedStyle(shape).fill,
      ]),
    );
  }, levels);
}

/** Panels that show nothing without a reason. */
function failed(page) {
  return page.$$eval('[data-panel]', (panels) =>
    panels.filter(({ dataset }) => dataset.state === 'error').map((panel) => panel.id),
  );
}
