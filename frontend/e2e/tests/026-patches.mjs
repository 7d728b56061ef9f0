import { assert, becomesTrue } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

const BUCKET_MS = 5_000;

test('a patched panel shows what a page shows that was sent the whole one', async (world) => {
  const page = await world.livePage(at('overview'));
  const calls = [];
  page.on('request', (request) => {
    if (/\/panels\/[^/]+$/.test(new URL(request.url()).pathname)) calls.push(request.url());
  });
  let patched;
  let whole;
  do {
    await becomesTrue(page, 'a panel is patched', isAnyPatched, undefined, 12 * BUCKET_MS);
    const fresh = await world.livePage(at('overview'));
    const panel = await page.evaluate(patchedPanel);
    if (!panel) continue;
    patched = await page.evaluate(shown, panel);
    whole = await fresh.evaluate(shown, panel);
    // A bucket may turn between both looks.
  } while (whole?.name !== 'panel' || patched.revision !== whole.revision);
  assert.equal(patched.name, 'patch');
  assert.equal(patched.text, whole.text);
  assert.ok(whole.text.length > 0, 'there is nothing to compare');
  assert.deepEqual(calls, [], 'a patch did not fit');
});

function isAnyPatched() {
  return window.contentEvents().some(({ name }) => name === 'patch');
}

/** What the panel shows that was patched last, unless something else came for it since. */
function patchedPanel() {
  return window
    .contentEvents()
    .findLast(
      ({ name, data }, at, all) =>
        name === 'patch' && !all.slice(at + 1).some((later) => later.data.panel === data.panel),
    )?.data.panel;
}

/** The last that came for a panel, and what it shows besides its age. */
function shown(panel) {
  const { name, data } = window.contentEvents(panel).at(-1);
  const copy = document.getElementById(panel).cloneNode(true);
  for (const clock of copy.querySelectorAll('[data-clock]')) clock.remove();
  return { name, revision: data.revision, text: copy.textContent };
}
