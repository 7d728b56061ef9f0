// From the launch to the first byte of the page. Usage: infra/bench/start/run
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, Server } from '../../../frontend/e2e/src/server.mjs';
import { inFolder, jarFile, java, ownServices, unpacked } from '../common/application.mjs';
import { used } from '../common/processor.mjs';
import { figure, machine, median } from '../common/report.mjs';

const starts = Number(process.env.STARTS ?? 5);
const OWN_MS = 8_000;
const EXTERNAL_MS = 3_000;
const PATIENCE_MS = 120_000;

/** As in the settings of the build. */
const NETTY = ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'];

machine();
await inFolder(async (folder) => {
  const jar = jarFile();
  const { everything } = unpacked(jar, join(folder, 'jar'));
  const ways = {
    'java -jar': ['-jar', jar],
    'mvn spring-boot:run, its java': [
      ...NETTY,
      ...['-cp', everything, 'dev.panelcast.PanelcastApplication'],
    ],
  };
  for (const [i, [way, command]] of Object.entries(ways).entries()) {
    await own(join(folder, `own-${i}`), way, command);
  }

  const other = new Server({ java, jar, folder });
  await other.start();
  try {
    const { postgres, redis } = ownServices(join(folder, 'data'));
    const settings = [
      `--spring.r2dbc.url=r2dbc:postgresql://${postgres.address}`,
      `--spring.r2dbc.username=${postgres.user}`,
      `--spring.r2dbc.password=${postgres.password}`,
      `--spring.data.redis.url=${redis}`,
    ];
    for (const [way, command] of Object.entries(ways)) await external(way, command, settings);
  } finally {
    await other.stop();
  }
});

/** The first run lays out a database and writes a day of history, the others find them. */
async function own(folder, way, command) {
  const first = [];
  const again = [];
  for (let i = 0; i < starts; i++) {
    const settings = [`--panelcast.embedded.data-folder=${folder}-${i}`];
    first.push(await start(command, settings));
    again.push(await start(command, settings));
  }
  print(`${way}, own services, first run`, first, OWN_MS);
  print(`${way}, own services, again`, again, OWN_MS);
}

async function external(way, command, settings) {
  const all = [];
  for (let i = 0; i < starts; i++) all.push(await start(command, settings));
  print(`${way}, external services`, all, EXTERNAL_MS);
}

/** Starts, waits until it is ready, and stops. */
async function start(command, settings) {
  const port = await freePort();
  const begun = performance.now();
  const started = spawn(java, [...command, `--server.port=${port}`, ...settings], {
    stdio: 'ignore',
  });
  const ended = once(started, 'exit');
  try {
    const page = await answered(started, `http://localhost:${port}/`, begun);
    const ready = await answered(
      started,
      `http://localhost:${port}/actuator/health/readiness`,
      begun,
    );
    return { page, ready, processor: used(started.pid) * 1000 };
  } finally {
    started.kill();
    await ended;
  }
}

/** Milliseconds until an address answers well. */
async function answered(started, address, begun) {
  while (performance.now() - begun < PATIENCE_MS) {
    if (started.exitCode !== null) throw new Error('The application ended.');
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return performance.now() - begun;
    await wait(10);
  }
  throw new Error(`${address} did not answer within ${PATIENCE_MS} ms.`);
}

function print(what, all, limit) {
  const of = (part) => median(all.map((one) => one[part]));
  figure(`${what}: first byte of the page`, of('page'), 'ms', limit);
  console.log(
    `  ready with data after ${of('ready').toFixed(0)} ms, processor time ${of('processor').toFixed(0)} ms`,
  );
}
