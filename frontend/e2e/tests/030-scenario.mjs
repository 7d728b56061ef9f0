import { becomesTrue } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

/** One tick of the fleet, and some time for a slow machine. */
const TICK_MS = 5_000 + 3_000;

test('a switched scenario shows in a second browser within a tick', async (world) => {
  const [mine, other] = await Promise.all([
    world.livePage(at('overview')),
    world.livePage(at('overview')),
  ]);
  for (const scenario of ['Critical', 'Healthy']) {
    await mine.locator('#scenario-control').getByRole('radio', { name: scenario }).check();
    await mine.locator('#scenario-control button[type="submit"]').click();
    await becomesTrue(
      other,
      `the other browser shows ${scenario}`,
      (text) =>
        [...document.querySelectorAll('#scenario-control input:checked')].some((input) =>
          input.closest('label')?.textContent.includes(text),
        ),
      scenario,
      TICK_MS,
    );
  }
});
