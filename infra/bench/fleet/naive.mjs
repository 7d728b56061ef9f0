import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), 'NaiveReads.java');

/**
 * Reads the same series anew, as a dashboard without memory would at each tick: on the same core,
 * from the same PostgreSQL, while the application stands still.
 */
export async function naiveReads({ onOneCore, java, libraries, server, services }) {
  const [taskset, ...options] = onOneCore;
  const { address, user, password } = services.postgres;
  process.kill(server.pid, 'SIGSTOP');
  try {
    const lines = execFileSync(
      taskset,
      [...options, java, '-cp', libraries, PROGRAM, address, user],
      {
        encoding: 'utf8',
        env: { ...process.env, PGPASSWORD: password },
      },
    );
    return lines.trim().split('\n').map(result);
  } finally {
    process.kill(server.pid, 'SIGCONT');
  }
}

function result(line) {
  const [ms, what] = line.split('\t');
  return { ms: Number(ms), what };
}
