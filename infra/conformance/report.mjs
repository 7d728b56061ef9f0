import { setTimeout as wait } from 'node:timers/promises';

const CHECK_MS = 30_000;

/** A check that says nothing about this server, and why. */
export class NotHere extends Error {}

/** Runs checks one after the other and prints a line for each. */
export class Report {
  passed = 0;
  failed = 0;
  #skipped = 0;
  #only;

  constructor(only) {
    this.#only = only;
  }

  /** One sentence that holds when `run` does not throw. */
  async check(sentence, run) {
    if (!sentence.includes(this.#only)) return;
    try {
      await limited(run);
      this.passed += 1;
      console.log(`pass  ${sentence}`);
    } catch (error) {
      if (error instanceof NotHere) {
        this.#skipped += 1;
        console.log(`skip  ${sentence}: ${error.message}`);
      } else {
        this.failed += 1;
        console.log(`FAIL  ${sentence}: ${error.message.replaceAll(/\s*\n\s*/g, ' ')}`);
      }
    }
  }

  end() {
    console.log(`${this.passed} passed, ${this.failed} failed, ${this.#skipped} skipped`);
  }
}

async function limited(run) {
  const overdue = new AbortController();
  const limit = wait(CHECK_MS, undefined, { signal: overdue.signal }).then(() => {
    throw new Error(`not finished within ${CHECK_MS / 1000} s`);
  });
  limit.catch(() => undefined);
  try {
    await Promise.race([run(), limit]);
  } finally {
    overdue.abort();
  }
}
