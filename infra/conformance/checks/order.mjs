import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { assertPrompt, BEATS, DIAGNOSTICS } from '../diagnostics.mjs';
import { mergePatch } from '../merge-patch.mjs';
import { NotHere } from '../report.mjs';

/** An id: an epoch and a sequence. */
const ID = /^([A-Za-z0-9_.:-]+)-(\d+)$/;

/** Nobody waits for panels that seldom change. */
const LONGEST_WAIT_MS = 15_000;

/** A panel may change again before it is asked for. */
const TRIES = 3;

/** Which events come when, and what they say. */
export async function order(target, check, { beatSeconds }) {
  const stream = await target.stream();
  try {
    await stream.started();
    await check('order: hello comes first and says time, build, epoch and panels', () => {
      const [hello] = stream.events;
      assert.equal(hello.name, 'hello');
      assertInstant(hello.json.serverTime);
      assert.equal(typeof hello.json.build, 'string');
      assert.ok('epoch' in hello.json, 'epoch');
      assert.deepEqual(hello.json.panels, target.panels);
    });
    await check('order: a retry time follows hello, and is not the same for everybody', () =>
      retryTimes(target, stream),
    );
    await check('order: every panel says what it is, of when, and its revision', () => {
      for (const { json } of stream.named('panel')) assertPanel(json);
      assert.ok(stream.named('panel').length > 0, 'no panel');
    });
    await check(`order: signs of life come every ${beatSeconds} s`, () =>
      beats(stream, beatSeconds * 1000),
    );
    await ids(target, stream, check);
    await check('order: a patch of the revision before it gives the panel', () =>
      patches(target, stream),
    );
  } finally {
    stream.close();
  }
  await check('order: the diagnostic stream sends ten signs of life, and they come as sent', () =>
    diagnostics(target),
  );
}

async function beats(stream, everyMs) {
  await stream.until('two beats', () => stream.named('beat').length > 1, 2 * everyMs + 5_000);
  for (const { json } of stream.named('beat')) {
    assertInstant(json.serverTime);
    assert.ok(json.viewers >= 1, `${json.viewers} viewers`);
  }
  const [first, second] = stream.named('beat').map(({ json }) => Date.parse(json.serverTime));
  const apart = second - first;
  assert.ok(apart > everyMs / 2 && apart < 2 * everyMs, `they were ${apart} ms apart`);
}

/** What comes within two turns of a bucket; compared with the call where nothing changed in between. */
async function patches(target, stream) {
  const buckets = stream.named('panel').map(({ json }) => json.bucketSeconds ?? Infinity);
  const turns = Math.min(...buckets) * 2_000;
  const patience = turns < LONGEST_WAIT_MS ? turns : 0;
  for (let seen = 0, tries = 0; tries < TRIES; tries++) {
    const came = stream.until('patch', () => stream.named('patch').length > seen, patience);
    await came.catch(() => undefined);
    seen = stream.named('patch').length;
    if (await isPatchedRight(target, stream)) return;
  }
  throw new NotHere('no patch came, or its panel changed again');
}

/** Whether a panel that was patched could be compared; fails when it is not what the call says. */
async function isPatchedRight(target, stream) {
  const held = new Map();
  const patched = new Set();
  for (const { name, json } of stream.named('panel', 'patch')) {
    const { panel, revision } = json;
    const base = held.get(panel);
    if (name === 'patch') {
      assert.equal(base?.revision, json.baseRevision, `${panel}: the client holds another base`);
      patched.add(panel);
    }
    const data = name === 'patch' ? mergePatch(base.data, json.patch) : json.data;
    held.set(panel, { revision, data });
  }
  let compared = 0;
  for (const panel of patched) {
    const { revision, data } = (await target.get(`${target.boardPath}/panels/${panel}`)).json();
    if (revision !== held.get(panel).revision) continue;
    assert.ok(isDeepStrictEqual(held.get(panel).data, data), `${panel} is not what the call says`);
    compared += 1;
  }
  return compared > 0;
}

async function ids(target, stream, check) {
  await check('order: no id before every panel had its first snapshot', () => {
    const waiting = new Set(target.panels);
    for (const { name, id, json } of stream.named('panel', 'patch')) {
      waiting.delete(json.panel);
      if (waiting.size > 0) assert.equal(id, undefined, `${name} ${json.panel} has id ${id}`);
    }
  });
  await check('order: every event that moves the cursor has an id, and no other has', () => {
    const waiting = new Set(target.panels);
    for (const { name, id, json } of stream.events.filter((event) => event.data.length > 0)) {
      const isMove = name === 'panel' || name === 'patch';
      if (isMove) waiting.delete(json.panel);
      if (!isMove) assert.equal(id, undefined, `${name} has id ${id}`);
      else if (waiting.size === 0) assert.match(String(id), ID, `${name} ${json.panel}`);
    }
  });
  await check('order: ids ascend within the epoch that hello told', () => {
    const { epoch } = stream.named('hello')[0].json;
    const all = stream.events.map(({ id }) => id).filter((id) => id !== undefined);
    if (all.length === 0) throw new NotHere('the server is cut off from its cluster');
    for (const id of all) assert.equal(ID.exec(id)[1], epoch);
    const sequences = all.map((id) => Number(ID.exec(id)[2]));
    assert.deepEqual(
      sequences,
      [...new Set(sequences)].sort((a, b) => a - b),
    );
  });
}

async function retryTimes(target, stream) {
  assert.equal(stream.events[1].name, 'retry', `after hello comes ${stream.events[1].name}`);
  const times = new Set([stream.events[1].retry]);
  for (let more = 0; more < 5; more++) {
    await target.during(async (other) => {
      await other.until('retry', () => other.named('retry').length > 0);
      times.add(other.named('retry')[0].retry);
    });
  }
  for (const time of times) assert.ok(time > 0, `retry ${time}`);
  assert.ok(times.size > 1, `always ${[...times]}`);
}

/** Between the first and the last at least half of the time goes by that went by at the server. */
async function diagnostics(target) {
  const stream = await target.open(DIAGNOSTICS);
  try {
    assert.equal(stream.status, 200);
    await stream.until('ten beats', () => stream.named('beat').length === BEATS);
    assertPrompt(stream);
  } finally {
    stream.close();
  }
}

function assertPanel(json) {
  for (const member of ['topic', 'panel', 'revision', 'status']) {
    assert.equal(typeof json[member], 'string', `${json.panel}: ${member}`);
  }
  for (const member of ['bucketStart', 'bucketSeconds', 'dataAt', 'data']) {
    assert.ok(member in json, `${json.panel}: ${member}`);
  }
  assertInstant(json.computedAt);
  assert.ok(['ok', 'empty', 'stale', 'error'].includes(json.status), json.status);
  if (json.status === 'error' || json.status === 'empty') assert.ok(json.problem?.code, json.panel);
}

function assertInstant(text) {
  assert.match(String(text), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
}
