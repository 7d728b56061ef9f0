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
