import { assert } from '../src/assert.mjs';
import { at, plan, SEEN_MS, says } from '../src/plans.mjs';
import { test } from '../src/runner.mjs';

const PRODUCTS = 'product,series,sales_price\nGTX Pro,GTX,4821\nMG Special,MG,55\n';

/** As a customer management writes it, with gaps, a misspelt product and two rows that are wrong. */
const PIPELINE = [
  'opportunity_id,who,product,account,deal_stage,engage_date,close_date,close_value',
  'A1,Ann Lee,GTXPro,Isdom,Won,2017-01-02,2017-03-04,4950.50',
  'A2,Bob Ray,MG Special,,Lost,2017-02-02,2017-04-04,0',
  'A3,Bob Ray,GTXPro,Isdom,Engaging,2017-02-02,,',
  'A4,Ann Lee,MG Special,,Prospecting,,,',
  'A5,Ann Lee,MG Special,Isdom,Won,2017-04-02,2017-03-04,55',
  'A6,Ann Lee,MG Special,Isdom,Wonn,2017-01-02,2017-03-04,55',
  'A7,Ann Lee,MG Special,Isdom,Won,2017-01-02,2999-03-04,55',
];

test('opportunities come in from a file, are looked at first, and show on the tab', async (world) => {
  const id = await plan(world);
  const page = await world.livePage(at('actuals', id));
  await says(page, 'actuals-revenue', 'No opportunity is won or lost yet.');
  const files = page.locator('#actuals-import input[type="file"]');
  const choose = (input, name, rows) =>
    input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows) });
  const dialog = page.getByRole('dialog');
  const press = (name) => dialog.getByRole('button', { name, exact: true }).click();
  const verdict = (words) =>
    dialog.locator('.import-verdict', { hasText: words }).waitFor({ timeout: SEEN_MS });

  await choose(files.last(), 'products.csv', PRODUCTS);
  await verdict('2 rows new or changed, 0 as stored, none bad. Nothing is stored yet.');
  await press('Import 2 rows');
  await verdict('Stored: 2 rows new or changed, 0 as stored.');
  await dialog.locator('.form-actions').getByRole('button', { name: 'Close' }).press('Enter');

  await choose(files.first(), 'pipeline.csv', PIPELINE.join('\n'));
  await verdict('Choose a column for Owner.');
  await dialog.getByLabel('Owner (required)').selectOption({ label: 'who' });
  await verdict('5 bad');
  const faults = await dialog
    .locator('.import-errors tbody tr')
    .evaluateAll((rows) => rows.map(({ cells }) => [...cells].map((cell) => cell.textContent)));
  assert.deepEqual(faults, [
    ['2', 'Product', 'GTXPro', 'No product is called GTXPro. Did you mean GTX Pro?'],
    ['4', 'Product', 'GTXPro', 'No product is called GTXPro. Did you mean GTX Pro?'],
    ['6', 'Closed on', '2017-03-04', 'Closed on is 2017-03-04, before Engaged on, 2017-04-02.'],
    ['7', 'Stage', 'Wonn', 'Stage is one of Prospecting, Engaging, Won, Lost.'],
    [
      '8',
      'Closed on',
      '2999-03-04',
      'Closed on is 2999-03-04, a day yet to come, though the stage is Won.',
    ],
  ]);
  await press('Use GTX Pro in 2 rows');
  await press('Use Won in 1 row');
  await verdict('2 bad');
  assert.ok(await dialog.getByRole('button', { name: 'Import', exact: true }).isDisabled());
  await press('Cancel');
  await says(page, 'actuals-import', '0 opportunities and 2 products are stored.');

  const mended = PIPELINE.filter((row) => !/^A[57]/.test(row)).join('\n');
  await choose(files.first(), 'pipeline.csv', mended.replace('who', 'sales_agent'));
  await press('Use GTX Pro in 2 rows');
  await press('Use Won in 1 row');
  await verdict('5 rows new or changed, 0 as stored, none bad.');
  await press('Import 5 rows');
  await verdict('Stored: 5 rows new or changed, 0 as stored.');
  await dialog.locator('.form-actions').getByRole('button', { name: 'Close' }).press('Enter');
  // Nothing behind an open dialog takes the focus.
  await dialog.waitFor({ state: 'hidden' });
  await says(page, 'actuals-rates', '66.7%');
  await says(page, 'actuals-revenue', 'Month 1 of the plan is 2017-03.');
  await says(page, 'actuals-owners', 'Ann Lee');
  await says(page, 'actuals-products', 'GTX Pro');
  await says(page, 'actuals-import', '5 opportunities and 2 products are stored.');

  const owner = page.getByRole('combobox', { name: 'Owner' });
  await owner.focus();
  await owner.selectOption('Bob Ray');
  await says(page, 'actuals-rates', 'Win rate0%');
});

test('what is wrong with a file is told in the language of the page', async (world) => {
  const page = await world.livePage(`${at('actuals', await plan(world))}&lang=es`);
  await page
    .locator('#actuals-import input[type="file"]')
    .first()
    .setInputFiles({
      name: 'pipeline.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(PIPELINE.map((row) => row.replace('who', 'owner')).join('\n')),
    });
  const faults = page.getByRole('dialog').locator('.import-errors tbody td:last-child');
  await faults.first().waitFor({ timeout: SEEN_MS });
  for (const words of [
    'Etapa debe ser uno de Prospecting, Engaging, Won, Lost.',
    '«Cerrado el» es 2017-03-04, antes de «Contactado el», 2017-04-02.',
    '«Cerrado el» es 2999-03-04, un día por venir, aunque la etapa es Won.',
  ])
    assert.ok((await faults.allTextContents()).includes(words), words);
});
