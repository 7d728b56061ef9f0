import { setTimeout as wait } from 'node:timers/promises';

const TEST_MS = 180_000;
const tests = [];

/** Registers a test; they run one after the other, in the order of their registration. */
export function test(name, run) {
  tests.push({ name, run });
}

/** Runs every test whose name holds the wanted text; answers how many failed. */
export async function runAll(world, wanted = '') {
  const chosen = tests.filter(({ name }) => name.includes(wanted));
  let failed = 0;
  for (const { name, run } of chosen) {
    const began = performance.now();
    try {
      await world.within(() => limited(run));
      console.log(`ok    ${name} (${seconds(began)})`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${name} (${seconds(began)})\n      ${error.stack ?? error}`);
    }
  }
  return { passed: chosen.length - failed, failed };

  async function limited(run) {
    const overdue = new AbortController();
    const limit = wait(TEST_MS, undefined, { signal: overdue.signal }).then(() => {
      throw new Error(`not finished within ${TEST_MS / 1000} s`);
    });
    try {
      await Promise.race([run(world), limit]);
    } finally {
      overdue.abort();
      limit.catch(() => undefined);
    }
  }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
