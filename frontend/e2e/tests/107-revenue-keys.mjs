import { AxeBuilder } from '@axe-core/playwright';
import { assert } from '../src/assert.mjs';
import { Keys } from '../src/keys.mjs';
import { at, DEAL_VALUE, holds, plan, SEEN_MS, says, shows, stored } from '../src/plans.mjs';
import { test } from '../src/runner.mjs';
import { everyPanelShown } from '../src/world.mjs';

/** Fields that are typed: the form, the label, which of that name, the text, where it is stored, as what. */
const TYPED = [
  ['deal-form', 'Deal value', 0, '60000', 'deal.dealValue', 60_000],
  ['deal-form', 'Upfront share', 0, '80', 'deal.upfrontShare', 0.8],
  ['target-form', 'Revenue a quarter', 0, '1000000', 'targets.annualRevenue', 4_000_000],
  ['target-form', 'Projection', 0, '24', 'targets.projectionMonths', 24],
  ['team-form', 'Closers', 0, '9', 'team.closers', 9],
  ['team-form', 'Working days a month', 0, '21', 'capacity.workingDays', 21],
  ['compensation-form', 'Base a year', 0, '33000', 'compensation.closer.baseAnnual', 33_000],
  ['compensation-form', 'Commission rate', 1, '4', 'compensation.setter.commissionRate', 0.04],
  ['quota-form', 'Deals per closer', 0, '6', 'quotas.closerDeals', 6],
  ['opex-form', 'Rent', 0, '21000', 'opex.rent', 21_000],
  ['stakeholder-form', 'Share of EBITDA', 0, '12', 'stakeholders.share', 0.12],
];

const CASH = [
  ['finance-form', 'Cash balance', 0, '900000', 'finance.cashBalance', 900_000],
  ['finance-form', 'Recurring revenue at the start', 0, '80000', 'finance.startMrr', 80_000],
  ['finance-form', 'Churn a month', 0, '4', 'finance.churnRate', 0.04],
  ['finance-form', 'Downgrade a month', 0, '1', 'finance.downgradeRate', 0.01],
  ['finance-form', 'Expansion a month', 0, '6', 'finance.expansionRate', 0.06],
  ['finance-form', 'New a month', 0, '12', 'finance.newRate', 0.12],
  ['finance-form', 'Growth a month', 0, '8', 'finance.growthRate', 0.08],
  ['finance-form', 'Productivity while ramping', 0, '60', 'finance.rampProductivity', 0.6],
  ['finance-form', 'Attrition', 0, '20', 'finance.attritionRate', 0.2],
];

/** Choices: the label, the first letters, where it is stored, as what. */
const COMPARED = [
  ['Industry', 'Ins', 'benchmark.industry', 'insurance'],
  ['Company size', 'Sma', 'benchmark.companySize', 'small'],
  ['Maturity', 'Gro', 'benchmark.maturity', 'growing'],
  ['Lead source', 'Ref', 'benchmark.leadSource', 'referral'],
  ['Geography', 'Col', 'benchmark.geography', 'colombia'],
];

/** Types in fields, leaves each by key, and sees it stored and the focus kept. */
async function types(world, keys, id, fields) {
  for (const [form, label, nth, text, path, value] of fields) {
    await keys.fill(`#${form}`, label, text, nth);
    await keys.press('Tab');
    await holds(world, id, path, value);
    assert.notEqual(await keys.here(), 'nothing', `after ${label}`);
  }
}

async function opened(world, address) {
  const page = await world.livePage(address, { stillness: true });
  return { page, keys: new Keys(page) };
}

test('the configuration is worked by keys alone', async (world) => {
  const id = await plan(world);
  const { page, keys } = await opened(world, at('configuration', id));
  await types(world, keys, id, TYPED);
  await keys.to('#deal-form', 'Upfront');
  await keys.press('ArrowRight');
  await holds(world, id, 'deal.commissionPolicy', 'full');
  await keys.isAt('Full');

  await keys.push('#deal-form', 'Consulting');
  await keys.push('#deal-form', 'Discard');
  await keys.isAt('Consulting');
  await keys.press('Enter');
  await keys.push('#deal-form', 'Apply');
  await keys.isAt('Consulting');
  await holds(world, id, 'deal.upfrontShare', 0.5);
  await keys.push('#deal-form', 'From a subscription');
  await keys.fill('#deal-form', 'Term', '24');
  await keys.push('#deal-form', 'Apply');
  await keys.isAt('Apply');
  await holds(world, id, 'deal.dealValue', 120_000);
  await keys.push('#compensation-form', 'Commission only');
  await keys.push('#compensation-form', 'Apply');
  await keys.isAt('Commission only');
  await holds(world, id, 'compensation.closer.baseAnnual', 0);

  const saving = page.waitForEvent('download');
  await keys.push('#config-transfer', 'Export as a file');
  const file = await (await saving).path();
  await keys.push('#config-transfer', 'Reset to the defaults');
  await keys.press('Escape');
  await keys.isAt('Reset to the defaults');
  await keys.press('Enter');
  await keys.answer('Reset to the defaults');
  await keys.isAt('Reset to the defaults');
  await shows(page, DEAL_VALUE, '50000');
  const choosing = page.waitForEvent('filechooser');
  await keys.push('#config-transfer', 'Import a file');
  await (await choosing).setFiles(file);
  await keys.answer('Import a file');
  await keys.isAt('Import a file');
  await holds(world, id, 'deal.dealValue', 120_000);
  await keys.fill('#config-transfer', 'Name of the new plan', `${id}-copy`);
  await keys.push('#config-transfer', 'Save as a new plan');
  await keys.isAt('Save as a new plan');
  await says(page, 'config-transfer', 'Saved');
  await holds(world, `${id}-copy`, 'deal.dealValue', 120_000);

  await keys.to('.top', 'Plan');
  await page.keyboard.type(`${id}-copy`);
  await page.waitForURL(new RegExp(`var-plan=${id}-copy`));
  await everyPanelShown(page);
  await keys.isAt('Plan');
  assert.deepEqual(keys.unseen, []);
});

test('any revision is reached, read and restored by keys, on a phone too', async (world) => {
  const id = await plan(world);
  for (let rent = 1; rent <= 28; rent++) {
    const body = { 'opex.rent': rent };
    if (rent === 3) for (const name of ['software', 'other']) body[`opex.${name}`] = 3;
    if (rent === 3) for (const name of ['closers', 'setters', 'bench']) body[`team.${name}`] = 3;
    const answer = await fetch(`${world.url}/api/v1/revenue/plans/${id}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${rent}"`,
        // What one alone types is one step of the history.
        'Panelcast-Author': rent === 3 ? 'Ben' : rent % 2 === 0 ? 'Ann' : 'Cleo',
      },
      body: JSON.stringify(body),
    });
    assert.equal(answer.status, 200);
  }
  const { page, keys } = await opened(world, at('configuration', id));
  const card = (number) => page.getByRole('group', { name: `Revision ${number}`, exact: true });
  await card(18).waitFor();
  assert.equal(await card(17).count(), 0);
  await keys.push('#plan-history', 'Show older');
  await card(17).waitFor({ timeout: SEEN_MS });
  await keys.isAt('Show older');
  await keys.press('Enter');
  await card(4).waitFor({ timeout: SEEN_MS });
  await says(page, 'plan-history', 'Revisions 1 to 5. Revision 29 is the newest.');
  await keys.isAt('Show');
  assert.match(await card(4).textContent(), /Changed byBen.*Further changes2/);
  await keys.push('#plan-history', 'Show all changes');
  await card(5).waitFor({ state: 'detached', timeout: SEEN_MS });
  assert.match(await card(4).textContent(), /Bench2 → 3.*Rent\$2 → \$3/);
  assert.notEqual(await keys.here(), 'nothing');

  await page.setViewportSize({ width: 360, height: 780 });
  const { violations } = await new AxeBuilder({ page }).include('#plan-history').analyze();
  assert.deepEqual(
    violations.map(({ id: rule }) => rule),
    [],
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await keys.fill('#plan-history', 'Revision', '3');
  await keys.push('#plan-history', 'Show it');
  await card(4).waitFor({ state: 'detached', timeout: SEEN_MS });
  await keys.push('#plan-history', 'Restore');
  await keys.answer('Restore');
  await holds(world, id, 'opex.rent', 2);
  await keys.isAt('Restore');
  await keys.push('#plan-history', 'Show the newest');
  await card(30).getByText('Restored').waitFor({ timeout: SEEN_MS });
  assert.notEqual(await keys.here(), 'nothing');
  assert.doesNotMatch(page.url(), /var-history/);
  assert.deepEqual(keys.unseen, []);
});

test('channels and levers are worked by keys alone', async (world) => {
  const id = await plan(world);
  const { page, keys } = await opened(world, at('gtm', id));
  const cards = '#channel-cards';
  await keys.push(cards, 'Add channel');
  await page.getByRole('group', { name: 'Channel 2', exact: true }).waitFor({ timeout: SEEN_MS });
  await keys.isAt('Add channel');
  await keys.fill(cards, 'Name', 'Fairs', 1);
  await keys.fill(cards, 'Leads a month', '200', 1);
  await keys.to(cards, 'Enabled', 1);
  await keys.press('Space');
  await holds(world, id, 'channels.1.enabled', false);
  await keys.press('Space');
  await holds(world, id, 'channels.1.enabled', true);
  await holds(world, id, 'channels.1.name', 'Fairs');
  await keys.to(cards, 'Paid per', 1);
  await page.keyboard.type('Bud');
  await holds(world, id, 'channels.1.cost', 25_000);
  await keys.push(cards, 'ENT preset', 1);
  await keys.push(cards, 'Apply');
  await keys.isAt('ENT preset');
  await holds(world, id, 'channels.1.monthlyLeads', 50);
  await keys.push(cards, 'Duplicate', 1);
  await page.getByRole('group', { name: 'Fairs copy' }).waitFor({ timeout: SEEN_MS });
  await keys.isAt('Duplicate');
  await keys.push(cards, 'Remove', 1);
  await keys.answer('Remove');
  await page
    .getByRole('group', { name: 'Fairs', exact: true })
    .waitFor({ state: 'detached', timeout: SEEN_MS });
  await keys.isAt('channel-cards: Name');
  assert.deepEqual(
    (await stored(world, id)).plan.channels.map(({ name }) => name),
    ['Channel 1', 'Fairs copy'],
  );

  // Off the fields: digits are typed there, and show tabs anywhere else.
  await keys.to(cards, 'Add channel');
  await keys.press('4');
  await keys.isAt('What-if');
  await everyPanelShown(page);
  await keys.push('#whatif-form', 'Growth: team 1.5, marketing 1.5');
  await page.waitForURL(/lever-marketing=1.5/);
  await keys.isAt('Growth');
  await keys.to('#whatif-form', 'Deal value ×');
  await keys.press('Shift+Tab', 'ArrowRight');
  await page.waitForURL(/lever-deal=1.05/);
  await keys.push('#whatif-form', 'Reset: nothing moved');
  await page.waitForURL((url) => !url.search.includes('lever-'));
  await keys.fill('#whatif-form', 'Deal value ×', '1.2');
  await keys.press('Tab');
  await page.waitForURL(/lever-deal=1.2/);
  await keys.fill('#whatif-form', 'Name of the new plan', `${id}-dearer`);
  await keys.push('#whatif-form', 'Save as a new plan');
  await says(page, 'whatif-form', 'Saved');
  await keys.isAt('Save as a new plan');
  await holds(world, `${id}-dearer`, 'deal.dealValue', 60_000);
  assert.deepEqual(keys.unseen, []);
});

test('cash and what a plan is compared with are worked by keys alone', async (world) => {
  const id = await plan(world);
  const { page, keys } = await opened(world, at('finance', id));
  await types(world, keys, id, CASH);
  await keys.to('.top', 'Financial health');
  await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await keys.isAt('Benchmarks');
  await everyPanelShown(page);
  for (const [label, letters, path, value] of COMPARED) {
    await keys.to('#benchmark-form', label);
    await page.keyboard.type(letters);
    await holds(world, id, path, value);
    await keys.isAt(label);
  }
  await keys.to('#benchmark-form', 'None');
  await keys.press('ArrowRight');
  await holds(world, id, 'benchmark.revenueModel', 'recurring');
  await keys.isAt('Recurring');
  await says(page, 'bench-table', 'Contact rate');
  assert.deepEqual(keys.unseen, []);
});

test('goals, tiers and files are worked by keys alone', async (world) => {
  const id = await plan(world);
  const { page, keys } = await opened(world, at('workbench', id));
  await keys.to('#reverse', 'Goal');
  await page.keyboard.type('Sales');
  await keys.fill('#reverse', 'Value', '109.2');
  await keys.push('#reverse', 'Compute');
  await says(page, 'reverse', '2,000');
  await keys.isAt('Compute');
  await keys.push('#reverse', 'Apply to the channels');
  await keys.answer('Apply to the channels');
  await keys.isAt('Apply to the channels');
  await holds(world, id, 'channels.0.monthlyLeads', 2_000);
  await keys.fill('#attainment-calc', 'Achieved', '150000');
  await keys.press('Enter');
  await page.waitForURL(/tier-actual=150000/);
  await keys.isAt('Achieved');

  await keys.to('.top', 'Workbench');
  await keys.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await keys.isAt('Actuals');
  await everyPanelShown(page);
  const product = `Lathe ${id}`;
  const rows = `id,owner,product,stage\n${id},Ann,Lath ${id},Prospecting\n`;
  const choosing = page.waitForEvent('filechooser');
  await keys.push('#actuals-import', 'Import products');
  await (await choosing).setFiles(csv(`product\n${product}\n`));
  await keys.push('dialog[open]', 'Import 1 row');
  await keys.isAt('Close');
  await keys.press('Enter');
  await keys.isAt('Import products');
  const again = page.waitForEvent('filechooser');
  await keys.push('#actuals-import', 'Import opportunities');
  await (await again).setFiles(csv(rows));
  await keys.push('dialog[open]', `Use ${product} in 1 row`);
  await keys.push('dialog[open]', 'Undo');
  await keys.push('dialog[open]', `Use ${product} in 1 row`);
  await keys.to('dialog[open]', 'Import 1 row');
  await keys.press('Escape');
  await keys.isAt('Import opportunities');
  assert.deepEqual(keys.unseen, []);
});

function csv(rows) {
  return { name: 'rows.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
}
