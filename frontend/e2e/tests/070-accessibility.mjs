import { AxeBuilder } from '@axe-core/playwright';
import { assert } from '../src/assert.mjs';
import { at, fleetBoard } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on any tab in the ${theme} theme`, async (world) => {
    const board = await fleetBoard(world);
    const found = [];
    for (const tab of board.tabs) {
      // A value that flashes is between two colours for a moment.
      const page = await world.livePage(at(tab.id, `?theme=${theme}`), { stillness: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${tab.id}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 4)}`);
      }
      await page.context().close();
    }
    assert.deepEqual(found, []);
  });
}
