// A rolling restart of three instances under many viewers. Usage: infra/bench/rolling/run
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, Server } from '../../../frontend/e2e/src/server.mjs';
import { inFolder, jarFile, java, ownServices } from '../common/application.mjs';
import { Meters } from '../common/meters.mjs';
import { figure, machine } from '../common/report.mjs';
import { balancer } from './balancer.mjs';
import { Viewers } from './viewers.mjs';

const count = Number(process.env.VIEWERS ?? 10_000);
/** The rate of the settings, for an instance. */
const rate = Number(process.env.PER_SECOND ?? 500);
const INSTANCES = 3;
const QUIET = ['--panelcast.fleet.generator.enabled=false', '--panelcast.fleet.host.enabled=false'];
const STREAM = '/api/v1/boards/fleet/stream?panels=feed-status,fleet-kpi';
/** Statistics of PostgreSQL are that late at most. */
const STATISTICS_MS = 2_000;
const SETTLE_MS = 8_000;
/** What is read anyway differs by less between two stretches of time. */
const READS_FOR_EACH_AT_MOST = 0.01;

machine();
await inFolder(async (folder) => {
  // Has the services, and no viewers: what it computes does not change with the restarts. Nobody writes,
  // so that all that is read is read for viewers, or once in a bucket.
  const owner = new Server({
    java,
    jar: jarFile(),
    folder: join(folder, 'owner'),
    settings: QUIET,
  });
  await owner.start();
  const { postgres, redis } = ownServices(join(folder, 'owner/data'));
  const instances = [];
  for (let number = 0; number < INSTANCES; number++) {
    instances.push(await instance(number, folder, postgres, redis));
  }
  const port = await freePort();
  const ports = instances.map(({ url }) => new URL(url).port);
  const nginx = await balancer(join(folder, 'nginx'), port, ports);
  const viewers = new Viewers(`http://127.0.0.1:${port}`, STREAM);
  try {
    await viewers.come(count, rate);
    console.log(`${count} viewers on ${INSTANCES} instances`);
    await wait(SETTLE_MS);
    for (const one of instances) await restart(one, viewers, postgres);
    summary(viewers);
  } finally {
    viewers.leave();
    nginx.kill();
    await once(nginx, 'exit');
    for (const one of [...instances, owner]) await one.stop();
  }
});

async function instance(number, folder, postgres, redis) {
  const settings = [
    `--spring.r2dbc.url=r2dbc:postgresql://${postgres.address}`,
    `--spring.r2dbc.username=${postgres.user}`,
    `--spring.r2dbc.password=${postgres.password}`,
    `--spring.data.redis.url=${redis}`,
    ...QUIET,
    '--server.forward-headers-strategy=native',
    `--panelcast.stream.admission.per-second=${rate}`,
    // All viewers of a benchmark have one address.
    `--panelcast.stream.admission.client-streams=${count}`,
    `--panelcast.stream.admission.client-per-second=${rate}`,
  ];
  const server = new Server({
    java,
    jar: jarFile(),
    folder: join(folder, `instance-${number}`),
    settings,
  });
  await server.start();
  return server;
}

/** Stops one, waits until everybody is back on the others, then looks on as long without a change. */
async function restart(one, viewers, postgres) {
  const there = (await Meters.of(one.url)).sum('panelcast_stream_connections');
  const before = await scans(postgres);
  const began = performance.now();
  const returns = viewers.returns.length;
  await one.stop();
  const stopped = performance.now();
  await viewers.all(count);
  const back = performance.now();
  const after = await scans(postgres);
  await wait(after.at - before.at - STATISTICS_MS);
  const later = await scans(postgres);
  const extra = after.perSecond(before) - later.perSecond(after);
  const reconnects = viewers.returns.length - returns;
  const forEach = Math.max(0, extra * (after.at - before.at)) / 1000 / reconnects;
  console.log(`\n${there} viewers on the instance that stops`);
  console.log(
    `its process ended after ${seconds(stopped - began)}, everybody was back after ${seconds(back - began)}`,
  );
  figure('reconnects within any second, at most', viewers.peakSince(began), 'a second', rate);
  console.log(
    `scans of tables with rows: ${after.perSecond(before).toFixed(2)} a second meanwhile, ${later.perSecond(after).toFixed(2)} in as long a quiet time`,
  );
  figure(`reads for each of ${reconnects} reconnects`, forEach, 'scans', READS_FOR_EACH_AT_MOST, 4);
  if (!(forEach <= READS_FOR_EACH_AT_MOST)) process.exitCode = 1;
  await one.start();
  await wait(SETTLE_MS);
}

/** How often tables with rows were read until now; versions are read all the time. */
async function scans({ address, user, password }) {
  await wait(STATISTICS_MS);
  const at = performance.now();
  const query = `select sum(seq_scan + coalesce(idx_scan, 0)) from pg_stat_user_tables where relname <> 'dataset_version'`;
  const total = Number(
    execFileSync('psql', ['-Atc', query, `postgresql://${user}@${address}`], {
      encoding: 'utf8',
      env: { ...process.env, PGPASSWORD: password },
    }),
  );
  const perSecond = (before) => ((total - before.total) * 1000) / (at - before.at);
  return { at, total, perSecond };
}

function summary(viewers) {
  const { returns, byes, errors, longestMs } = viewers;
  const ends = [...byes].map(([reason, times]) => `${times} ${reason}`).join(', ');
  console.log(`\n${returns.length} reconnects; streams ended: ${ends}`);
  console.log(`longest time of a viewer without a stream: ${seconds(longestMs)}`);
  figure('reconnects within any second, at most', viewers.peakSince(0), 'a second', rate);
  console.log(`errors of clients: ${errors.length} ${[...new Set(errors)].slice(0, 5).join('; ')}`);
  if (errors.length > 0 || viewers.peakSince(0) > rate) process.exitCode = 1;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
