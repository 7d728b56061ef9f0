// Runs npm scripts beside each other: node scripts/at-once.mjs <script>...
// What each of them says comes in one piece, when it ends. Fails when one of them does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

async function run(script) {
  const started = spawn('npm', ['run', script], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (piece) => said.push(piece));
  }
  const [exit] = await once(started, 'close');
  process.stdout.write(Buffer.concat(said));
  return exit === 0;
}

const passed = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
