import { assert, becomesTrue } from '../src/assert.mjs';
import { at, plan, SEEN_MS, says, stored } from '../src/plans.mjs';
import { test } from '../src/runner.mjs';

/** What the server says to values of a plan, by field. */
async function refused(world, id, values) {
  const answer = await fetch(`${world.url}/api/v1/revenue/plans/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
    body: JSON.stringify(values),
  });
  assert.equal(answer.status, 422);
  const { errors } = await answer.json();
  // Of several about one field the first: that its value cannot be, before that others are with it.
  return new Map(errors.toReversed().map((error) => [error.field, error]));
}

test('every field that is typed refuses in the words of the server', async (world) => {
  const id = await plan(world);
  const board = await (await fetch(`${world.url}/api/v1/boards/revenue`)).json();
  const kinds = new Map(board.panels.map((panel) => [panel.id, panel.kind]));
  const codes = new Set();
  for (const tab of ['gtm', 'configuration', 'finance']) {
    const { panels } = board.tabs.find((one) => one.id === tab);
    const bad = [];
    for (const panel of panels.filter((one) => kinds.get(one) === 'form')) {
      const address = `${world.url}/api/v1/boards/revenue/panels/${panel}?var-plan=${id}`;
      const { fields } = (await (await fetch(address)).json()).data;
      for (const [path, { type, unit, max, loose, link }] of Object.entries(fields)) {
        if (!['number', 'text'].includes(type) || loose || link) continue;
        const value = type === 'text' ? ' ' : max + 1;
        bad.push({ panel, path, value, text: String(unit === 'fraction' ? value * 100 : value) });
      }
    }
    assert.ok(bad.length > 5, tab);
    const told = await refused(
      world,
      id,
      Object.fromEntries(bad.map((one) => [one.path, one.value])),
    );
    const page = await world.livePage(at(tab, id), { stillness: true });
    for (const { panel, path, text } of bad)
      await page.locator(`[id="${panel}-${path}"]`).fill(text);
    for (const { panel, path } of bad) {
      const { message, code } = told.get(path);
      codes.add(code);
      await becomesTrue(
        page,
        `${path} says ${message}`,
        ({ where, wanted }) => document.getElementById(where)?.textContent === wanted,
        { where: `${panel}-${path}-below`, wanted: message },
        SEEN_MS,
      );
    }
  }
  assert.deepEqual([...codes].sort(), [
    'amount_out_of_range',
    'count_out_of_range',
    'name_required',
    'rate_out_of_range',
  ]);

  const together = {
    'compensation.closer.commissionRate': 0.6,
    'compensation.setter.commissionRate': 0.5,
  };
  const told = await refused(world, id, together);
  const page = await world.livePage(at('configuration', id), { stillness: true });
  for (const [path, value] of Object.entries(together))
    await page.locator(`[id="compensation-form-${path}"]`).fill(String(value * 100));
  const { message, code } = told.get('compensation.setter.commissionRate');
  assert.equal(code, 'commission_rates_exceed_one');
  await says(page, 'compensation-form', message);
  assert.equal((await stored(world, id)).plan.compensation.setter.commissionRate, 0.03);
});
