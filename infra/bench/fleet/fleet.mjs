// A large fleet on one core. Usage: infra/bench/fleet/run
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Server } from '../../../frontend/e2e/src/server.mjs';
import { inFolder, jarFile, java, ownServices, unpacked } from '../common/application.mjs';
import { Meters, meanMs } from '../common/meters.mjs';
import { used } from '../common/processor.mjs';
import { figure, machine, median } from '../common/report.mjs';
import { naiveReads } from './naive.mjs';
import { records, serverNames } from './records.mjs';

const BUCKET_MS = 5_000;
const STEP_MS = 300_000;
const POINTS = 288;
const servers = Number(process.env.SERVERS ?? 1_000);
const buckets = Number(process.env.BUCKETS ?? 12);
const warmUp = Number(process.env.WARM_UP ?? 12);
const core = process.env.CORE ?? '0';
const onOneCore = ['taskset', '-c', core];
const names = serverNames(servers);

/** Largest call that the door takes. */
const ROWS = 1_000;

machine();
await inFolder(async (folder) => {
  const server = new Server({
    java: [...onOneCore, java],
    jar: jarFile(),
    folder,
    settings: [
      '--panelcast.fleet.generator.enabled=false',
      '--panelcast.fleet.host.enabled=false',
      '--panelcast.dataset.batches-per-minute=100000',
    ],
  });
  await server.start();
  try {
    await measure(
      server,
      ownServices(join(folder, 'data')),
      unpacked(jarFile(), join(folder, 'jar')),
    );
  } finally {
    await server.stop();
  }
});

async function measure(server, services, { libraries }) {
  await pastDay(server.url);
  const panels = await watchAll(server.url);
  await eachBucket(warmUp, () => send(server.url, Date.now()));
  const before = await reading(server, services);
  const intakes = await eachBucket(buckets, () => send(server.url, Date.now()));
  const after = await reading(server, services);

  const per = (part) => ((after[part] - before[part]) * 1000) / buckets;
  const compute = meanMs(before.meters, after.meters, 'panelcast_model_compute_seconds', {
    model: 'tick',
  });
  const push = meanMs(before.meters, after.meters, 'panelcast_push_delay_seconds', {});
  console.log(
    `${servers} servers, ${panels} panels watched, ${buckets} buckets, all on core ${core}`,
  );
  figure('intake of one record of each, HTTP to durable', median(intakes), 'ms', BUCKET_MS);
  figure('tick: read, forecast, score', compute, 'ms', BUCKET_MS);
  figure('turn of the bucket to the viewer: that, project, encode, publish', push, 'ms', BUCKET_MS);
  figure('processor time of a bucket, everything', per('all'), 'ms', BUCKET_MS);
  console.log(`  of it PostgreSQL ${per('postgres').toFixed(0)} ms`);

  for (const { what, ms } of await naiveReads({ onOneCore, java, libraries, server, services })) {
    const ratio = (ms / compute).toFixed(1);
    console.log(`instead, ${what}: ${ms.toFixed(0)} ms for the reading alone, ${ratio} x the tick`);
  }
}

async function reading(server, services) {
  const postgres = used(services.postgresPid);
  return { all: used(server.pid), postgres, meters: await Meters.of(server.url) };
}

/** 24 hours of the servers' past, so that every series is full. */
async function pastDay(base) {
  const begun = performance.now();
  const newest = Date.now() - STEP_MS;
  for (let step = POINTS - 1; step >= 0; step--) await send(base, newest - step * STEP_MS);
  const seconds = (performance.now() - begun) / 1000;
  const rate = (servers * POINTS) / seconds;
  const need = servers / (BUCKET_MS / 1000);
  console.log(
    `24 hours of ${servers} servers taken in: ${rate.toFixed(0)} records/s, ${(rate / need).toFixed(1)} x what they send live`,
  );
}

/** Sends one record of each server; answers how long it took until all were durable. */
async function send(base, at) {
  const begun = performance.now();
  for (let from = 0; from < servers; from += ROWS) {
    const answer = await fetch(`${base}/api/v1/datasets/server-metrics/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: records(names.slice(from, from + ROWS), at),
    });
    const receipt = await answer.json();
    if (receipt.accepted !== Math.min(ROWS, servers - from)) {
      throw new Error(`Not all rows were taken: ${JSON.stringify(receipt)}`);
    }
  }
  return performance.now() - begun;
}

/** One stream with every panel of the board; answers how many those are. */
async function watchAll(base) {
  const { panels } = await (await fetch(`${base}/api/v1/boards/fleet`)).json();
  const ids = panels.map(({ id }) => id);
  const stream = await fetch(`${base}/api/v1/boards/fleet/stream?panels=${ids}`);
  if (!stream.ok) throw new Error(`No stream: ${await stream.text()}`);
  // It ends with the server.
  void stream.body.pipeTo(new WritableStream()).catch(() => undefined);
  return ids.length;
}

/** Runs something in the middle of so many buckets; ends with the last of them. */
async function eachBucket(count, run) {
  const results = [];
  for (let i = 0; i < count; i++) {
    await wait(BUCKET_MS - ((Date.now() + BUCKET_MS / 2) % BUCKET_MS));
    results.push(await run());
  }
  await wait(BUCKET_MS - (Date.now() % BUCKET_MS) + BUCKET_MS / 4);
  return results;
}
