import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runAll } from './runner.mjs';
import { Server } from './server.mjs';
import { World } from './world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, '../../../backend/target');

/** The jar under test: what PANELCAST_JAR names, else the one that the build just made. */
function jarFile() {
  const named = process.env.PANELCAST_JAR;
  if (named) return resolve(named);
  const built = existsSync(target)
    ? readdirSync(target).filter(
        (name) => /^backend-.*\.jar$/.test(name) && !/-(sources|javadoc)\./.test(name),
      )
    : [];
  if (built.length !== 1) throw new Error('Build the jar first, or name it in PANELCAST_JAR.');
  return join(target, built[0]);
}

/** A server that lives for minutes, with the first compiler only: what the second gains comes later. */
function serverIn(folder) {
  const java = [process.env.PANELCAST_JAVA ?? 'java', '-XX:TieredStopAtLevel=1'];
  return new Server({ java, jar: jarFile(), folder });
}

for (const name of readdirSync(join(here, '../tests')).sort()) {
  await import(pathToFileURL(join(here, '../tests', name)).href);
}

/** A server that somebody else runs, for work on the tests themselves. */
const foreign = process.env.PANELCAST_URL;

/** Tests mostly wait for the next bucket: beside each other they take half the time. */
const WORLDS = 2;

const folder = mkdtempSync(join(tmpdir(), 'panelcast-e2e-'));
const servers = foreign
  ? [{ url: foreign, start: async () => {}, stop: async () => {} }]
  : Array.from({ length: WORLDS }, (_, number) => serverIn(join(folder, `${number}`)));
let result = { passed: 0, failed: 1 };
try {
  await Promise.all(servers.map((server) => server.start()));
  const worlds = servers.map((server) => new World(server, server.url));
  try {
    // One after the other: the first one unpacks the browser.
    for (const world of worlds) await world.open();
    result = await runAll(worlds, process.env.E2E_ONLY);
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  if (result.failed === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`logs of the server: ${folder}`);
}
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed === 0 ? 0 : 1);
