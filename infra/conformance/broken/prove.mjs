// Every fault must be noticed by the checks that are there for it, and by no others.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FAULTS } from './faults.mjs';
import { SmallServer } from './server.mjs';

const CONFORMANCE = join(dirname(fileURLToPath(import.meta.url)), '../conformance.mjs');
const ROOM = 8;
const BEAT_SECONDS = 1;
const AT_ONCE = 14;

const waiting = Object.entries(FAULTS);
let unnoticed = 0;
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.exit(unnoticed === 0 ? 0 : 1);

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await prove(...next);
}

async function prove(fault, expected) {
  const small = new SmallServer(fault, { beatMs: BEAT_SECONDS * 1000, room: ROOM });
  const server = createServer((request, response) => small.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { code, failed, output } = await verdict(`http://127.0.0.1:${server.address().port}`);
  small.stop();
  server.closeAllConnections();
  server.close();
  const missed = expected.filter((begin) => !failed.some((name) => name.startsWith(begin)));
  const blamed = failed.filter((name) => !expected.some((begin) => name.startsWith(begin)));
  const isRight = missed.length + blamed.length === 0 && code === (expected.length === 0 ? 0 : 1);
  if (isRight) {
    console.log(`pass  ${fault}: ${failed.length} checks fail`);
  } else {
    unnoticed += 1;
    console.log(
      `FAIL  ${fault}: exit ${code}; missed by [${missed}]; blamed [${blamed}]\n${output}`,
    );
  }
}

async function verdict(url) {
  const limits = ['--beat', String(BEAT_SECONDS), '--client-streams', String(ROOM)];
  const run = promisify(execFile)(process.execPath, [CONFORMANCE, url, ...limits]);
  const { code = 0, stdout, stderr } = await run.catch((error) => error);
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'));
  return { code, failed: failed.map((line) => line.slice(6)), output: stdout + stderr };
}
