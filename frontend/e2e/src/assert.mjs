import assert from 'node:assert/strict';

export { assert };

/** Waits until a condition in the page holds; says what did not become true. */
export async function becomesTrue(page, what, condition, argument, timeout = 20_000) {
  try {
    await page.waitForFunction(condition, argument, { timeout });
  } catch {
    throw new Error(`${what}: not within ${timeout / 1000} s`);
  }
}

/** Waits until so many further frames of a panel have come and have been drawn. */
export async function updatesOf(page, panel, count, timeout = 30_000) {
  const seen = (id) => window.contentEvents(id).length;
  const before = await page.evaluate(seen, panel);
  await becomesTrue(
    page,
    `${count} updates of ${panel}`,
    ({ id, least }) => window.contentEvents(id).length >= least,
    { id: panel, least: before + count },
    timeout,
  );
  await drawn(page);
}

/** Waits for two frames of the browser: what is to be drawn has been. */
export async function drawn(page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
