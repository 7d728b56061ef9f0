import { setTimeout as wait } from 'node:timers/promises';

const TEST_MS = 180_000;
const tests = [];

/** Registers a test; they begin in the order of their registration. */
export function test(name, run) {
  tests.push({ name, run });
}

/** Runs every test whose name holds the wanted text, in each world one; answers how many failed. */
export async function runAll(worlds, wanted = '') {
  const chosen = tests.filter(({ name }) => name.includes(wanted));
  const waiting = [...chosen];
  let failed = 0;
  await Promise.all(worlds.map(work));
  return { passed: chosen.length - failed, failed };

  async function work(world) {
    for (let next = waiting.shift(); next; next = waiting.shift()) await prove(next, world);
  }

  async function prove({ name, run }, world) {
    const began = performance.now();
    try {
      await world.within(() => limited(run, world));
      console.log(`ok    ${name} (${seconds(began)})`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${name} (${seconds(began)})\n      ${error.stack ?? error}`);
    }
  }
}

async function limited(run, world) {
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

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
