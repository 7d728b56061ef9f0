import { AxeBuilder } from '@axe-core/playwright';
import { assert } from '../src/assert.mjs';
import { at, fleetBoard } from '../src/board.mjs';
import { test } from '../src/runner.mjs';
import { everyPanelShown } from '../src/world.mjs';

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on any tab in the ${theme} theme`, async (world) => {
    const board = await fleetBoard(world);
    const found = [];
    // A value that flashes is between two colours for a moment.
    const page = await world.livePage(at(board.tabs[0].id), { stillness: true });
    for (const tab of board.tabs) {
      await page.goto(world.url + at(tab.id, `?theme=${theme}`));
      await everyPanelShown(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${tab.id}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 4)}`);
      }
    }
    assert.deepEqual(found, []);
  });
}
