import { readFile } from 'node:fs/promises';
import { assert, becomesTrue } from '../src/assert.mjs';
import { at, DEAL_VALUE, plan, SEEN_MS, says, shows, stored } from '../src/plans.mjs';
import { test } from '../src/runner.mjs';

test('a target is typed in any measure and the others keep in step', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('configuration', id));
  const share = (span) => `[id="target-form-share.${span}"]`;
  await shows(page, share('weekly'), '115384.62');
  await page.locator(share('weekly')).fill('115,384.62');
  await page.locator(share('weekly')).press('Tab');
  await page.locator(share('monthly')).fill('600000');
  await shows(page, '[id="target-form-targets.annualRevenue"]', '7200000');
  await shows(page, share('daily'), '27692.31');
  await says(page, 'target-form', 'Saved');
  const { revision, plan: saved } = await stored(world, id);
  assert.equal(saved.targets.annualRevenue, 7_200_000);
  assert.equal(revision, 2);
});

test('a calculator is worked by key and shows until it is applied', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('configuration', id));
  await page.locator('#deal-form summary', { hasText: 'insurance premium' }).press('Enter');
  const card = page.locator('#deal-form').getByRole('group', { name: 'From an insurance premium' });
  await card.getByLabel('Years').last().fill('25');
  await says(page, 'deal-form', '$24,300');
  assert.equal((await stored(world, id)).plan.deal.dealValue, 50_000);
  await card.getByRole('button', { name: 'Apply' }).last().press('Enter');
  await shows(page, DEAL_VALUE, '24300');
  await says(page, 'deal-form', 'Saved');
  assert.equal((await stored(world, id)).plan.deal.dealValue, 24_300);
});

test('what is unusual is told while it is typed and stored', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('gtm', id));
  await page.locator('[id="channel-cards-channels.channel-1.closeRate"]').fill('50');
  await says(page, 'channel-cards', 'Unusual: mostly from 15% to 35%.');
  await says(page, 'channel-cards', 'Configuration health 95: 0 errors, 1 warning');
  await says(page, 'channel-cards', 'Saved');
  await page.locator('[id="channel-cards-channels.channel-1.showUpRate"]').fill('101');
  await says(page, 'channel-cards', 'Configuration health 75: 1 error, 1 warning');
  assert.equal((await stored(world, id)).plan.channels[0].closeRate, 0.5);
});

test('an exported plan is imported elsewhere; a bad file changes nothing', async (world) => {
  world.expectRefusal();
  const [from, to] = [await plan(world), await plan(world)];
  const source = await world.livePage(at('configuration', from));
  await source.locator(DEAL_VALUE).fill('61000');
  await says(source, 'deal-form', 'Saved');
  const [download] = await Promise.all([
    source.waitForEvent('download'),
    source.getByRole('link', { name: 'Export as a file' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), `plan-${from}.json`);
  const text = await readFile(await download.path(), 'utf8');

  const page = await world.livePage(at('configuration', to));
  async function upload(content) {
    await page.locator('#config-transfer input[type="file"]').setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Import a file' }).click();
  }
  const bad = { ...JSON.parse(text), opex: { rent: -1, software: 0, other: 0 } };
  await upload(JSON.stringify(bad));
  await says(page, 'config-transfer', 'Rent must be a number from $0 to $100,000,000.');
  await upload(JSON.stringify({ ...bad, channels: [{ ...bad.channels[0], id: 'Paid ads' }] }));
  await says(
    page,
    'config-transfer',
    'channels[0].id: Id must be 1 to 40 of a-z, 0-9 and single hyphens, beginning with a letter.',
  );
  await upload('{"version"');
  await says(page, 'config-transfer', 'The body is not JSON from line 1');
  assert.equal((await stored(world, to)).revision, 1);
  await upload(text);
  await shows(page, DEAL_VALUE, '61000');
  const [one, other] = await Promise.all([stored(world, from), stored(world, to)]);
  assert.deepEqual(other.plan, one.plan);

  await page.getByRole('button', { name: 'Reset to the defaults' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Reset to the defaults' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
  await shows(page, DEAL_VALUE, '50000');

  const history = page.locator('#plan-history');
  await history.getByRole('group', { name: 'Revision 2' }).getByText('Imported').waitFor();
  await history
    .getByRole('group', { name: 'Revision 2' })
    .getByRole('button', { name: 'Restore' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await shows(page, DEAL_VALUE, '61000');
});

test('a goal is followed back, linked, applied and saved as a plan', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('workbench', id));
  const form = page.locator('#reverse');
  await form.getByLabel('Goal', { exact: true }).selectOption('sales');
  await shows(page, '#reverse-goal-value', '54.6');
  await page.locator('#reverse-goal-value').fill('109.2');
  await form.getByRole('button', { name: 'Compute' }).click();
  await says(page, 'reverse', '2,000');
  const linked = await world.livePage(new URL(page.url()).pathname + new URL(page.url()).search);
  await says(linked, 'reverse', '2,000');
  assert.equal((await stored(world, id)).plan.channels[0].monthlyLeads, 1_000);

  await form.getByLabel('Name of the new plan').fill(`${id}-more`);
  await form.getByRole('button', { name: 'Save as a new plan' }).click();
  await becomesTrue(page, 'it is saved', () =>
    document.getElementById('reverse')?.textContent.includes('Saved'),
  );
  assert.equal((await stored(world, `${id}-more`)).plan.channels[0].monthlyLeads, 2_000);
  assert.equal((await stored(world, id)).plan.channels[0].monthlyLeads, 1_000);

  const both = await world.livePage(`${at('workbench', id)}&var-against=${id}-more`);
  await says(both, 'scenario-compare', 'Leads1,0002,000');
  await form.getByRole('button', { name: 'Apply to the channels' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await says(both, 'scenario-compare', 'Leads2,0002,000');
  assert.equal((await stored(world, id)).plan.channels[0].monthlyLeads, 2_000);
});

test('levers move three panels for one viewer, and are saved as a plan', async (world) => {
  const id = await plan(world);
  const [page, other] = await Promise.all([
    world.livePage(at('what-if', id)),
    world.livePage(at('what-if', id)),
  ]);
  const before = await page.evaluate(() => window.streamEvents.length);
  const form = page.locator('#whatif-form');
  const lever = page.locator('#whatif-form-lever-deal');
  await lever.fill('');
  await lever.pressSequentially('1.2');
  await says(page, 'whatif-compare', '+$382,200');
  assert.ok(await lever.evaluate((input) => input === document.activeElement));
  const moved = (from) => [
    ...new Set(
      window.streamEvents
        .slice(from)
        .filter(({ name }) => name === 'panel' || name === 'patch')
        .map(({ data }) => data.panel),
    ),
  ];
  assert.deepEqual((await page.evaluate(moved, before)).sort(), [
    'whatif-compare',
    'whatif-form',
    'whatif-verdict',
  ]);
  await says(other, 'whatif-compare', '$1,911,000$1,911,000');
  const linked = await world.livePage(new URL(page.url()).pathname + new URL(page.url()).search);
  await says(linked, 'whatif-compare', '+$382,200');

  await form.getByLabel('Name of the new plan').fill('Dearer deals');
  await form.getByRole('button', { name: 'Save as a new plan' }).press('Enter');
  await says(
    page,
    'whatif-form',
    'Name of the new plan must be 1 to 40 of a-z, 0-9 and single hyphens.',
  );
  await form.getByLabel('Name of the new plan').fill(`${id}-dearer`);
  await form.getByRole('button', { name: 'Save as a new plan' }).click();
  await says(page, 'whatif-form', 'Saved');
  assert.equal((await stored(world, `${id}-dearer`)).plan.deal.dealValue, 60_000);
  assert.equal((await stored(world, id)).plan.deal.dealValue, 50_000);
});

test('a figure is followed to what goes in, for one viewer', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('workbench', id));
  await says(page, 'value-trace', 'Gross profit = $1,144,070');
  await page.getByRole('combobox', { name: 'Figure' }).selectOption('others-close-rate-good');
  await says(page, 'value-trace', 'Close rate of others, good = 25%');
  assert.match(page.url(), /var-figure=others-close-rate-good/);
});

test('a change that was overtaken is not stored: reload it, keep it, or it concerns another part', async (world) => {
  world.expectRefusal();
  const id = await plan(world);
  const page = await world.livePage(at('configuration', id));
  /** Ben's change is stored while one of the page is on its way. */
  async function overtakenBy(values, dealValue) {
    const held = [];
    await page.route(`**/plans/${id}`, (route) => {
      held.push(route);
    });
    await page.locator(DEAL_VALUE).fill(dealValue);
    await says(page, 'deal-form', 'Saving');
    const { revision } = await stored(world, id);
    const answer = await fetch(`${world.url}/api/v1/revenue/plans/${id}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${revision}"`,
        'Panelcast-Author': 'Ben',
      },
      body: JSON.stringify(values),
    });
    assert.equal(answer.status, 200);
    for (const route of held) await route.continue();
    await page.unroute(`**/plans/${id}`);
  }

  await overtakenBy({ 'deal.upfrontShare': 0.8 }, '71000');
  await says(page, 'deal-form', 'Changed meanwhile by Ben. Your change is not saved.');
  assert.equal((await stored(world, id)).plan.deal.dealValue, 50_000);
  const form = page.locator('#deal-form');
  await form.getByRole('button', { name: 'Reload' }).press('Enter');
  await shows(page, DEAL_VALUE, '50000');
  await page.locator(DEAL_VALUE).fill('72000');
  await says(page, 'deal-form', 'Saved');

  await overtakenBy({ 'deal.upfrontShare': 0.6 }, '73000');
  await says(page, 'deal-form', 'Changed meanwhile by Ben. Your change is not saved.');
  await form.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await says(page, 'deal-form', 'Saved');
  await overtakenBy({ 'opex.rent': 21_000 }, '74000');
  await says(page, 'deal-form', 'Saved');
  await shows(page, '[id="opex-form-opex.rent"]', '21000');
  const { deal, opex } = (await stored(world, id)).plan;
  assert.deepEqual([deal.dealValue, deal.upfrontShare, opex.rent], [74_000, 0.6, 21_000]);
});

test('what is typed in a channel that a colleague removes is told, and goes back with it', async (world) => {
  world.expectRefusal();
  const id = await plan(world);
  const page = await world.livePage(at('gtm', id));
  const cost = page.locator('[id="channel-cards-channels.channel-1.cost"]');
  const held = [];
  await page.route(`**/plans/${id}`, (route) => {
    held.push(route);
  });
  await cost.fill('70');
  await says(page, 'channel-cards', 'Saving');
  const answer = await fetch(`${world.url}/api/v1/revenue/plans/${id}`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      'If-Match': '"1"',
      'Panelcast-Author': 'Ben',
    },
    body: JSON.stringify({ 'channels.channel-1': null }),
  });
  assert.equal(answer.status, 200);
  await cost.waitFor({ state: 'detached', timeout: SEEN_MS });
  for (const route of held) await route.continue();
  await page.unroute(`**/plans/${id}`);
  await says(
    page,
    'channel-cards',
    'Channel 1 was removed meanwhile by Ben. What you typed there is not saved: Cost $70.',
  );
  const cards = page.locator('#channel-cards');
  assert.equal(await cards.getByRole('button', { name: 'Keep mine' }).count(), 0);

  await cards.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await shows(page, '[id="channel-cards-channels.channel-1.cost"]', '70');

  const { channels } = (await stored(world, id)).plan;
  const { channels: first } = (await stored(world, 'default')).plan;
  assert.deepEqual(channels, [{ ...first[0], cost: 70 }]);
});
