import assert from 'node:assert/strict';
import { NotHere } from '../report.mjs';

/** An id: an epoch and a sequence. */
const ID = /^([A-Za-z0-9_.:-]+)-(\d+)$/;

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
    await ids(target, stream, check);
    await check(`order: a sign of life comes within ${beatSeconds} s`, async () => {
      await stream.until('beat', () => stream.named('beat').length > 0, beatSeconds * 1000 + 5_000);
      const { json } = stream.named('beat')[0];
      assertInstant(json.serverTime);
      assert.ok(json.viewers >= 1, `${json.viewers} viewers`);
    });
  } finally {
    stream.close();
  }
  await check('order: the diagnostic stream sends ten signs of life, one by one', () =>
    diagnostics(target),
  );
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

async function diagnostics(target) {
  const answer = await target.get('/api/v1/diagnostics/stream');
  assert.equal(answer.status, 200);
  assert.equal(answer.text.match(/^event: beat$/gm)?.length, 10);
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
