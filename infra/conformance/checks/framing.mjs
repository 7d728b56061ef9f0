import assert from 'node:assert/strict';
import { assertPrompt, DIAGNOSTICS } from '../diagnostics.mjs';
import { NotHere } from '../report.mjs';

const NAMES = ['hello', 'panel', 'patch', 'fresh', 'beat', 'reset', 'bye', 'retry'];
const FIELDS = ['event', 'id', 'data', 'retry'];
const LF = 10;
const PACKED = { 'accept-encoding': 'gzip' };

/** More than one packet, and more than most buffers on the way. */
const LONG = 4_096;

/** What the bytes of a stream look like. */
export async function framing(target, check) {
  const stream = await target.stream(`tab=${target.board.tabs[0].id}`);
  try {
    await stream.started();
    await onBytes(stream, check);
    await check('framing: events have the names and fields of the contract', () => {
      for (const { name, fields } of stream.events) {
        assert.ok(NAMES.includes(name), `event ${name}`);
        for (const [field] of fields) assert.ok(FIELDS.includes(field), `field ${field}`);
      }
    });
    await check('framing: data is one line of JSON', () => {
      const withData = stream.events.filter(({ data }) => data.length > 0);
      for (const { name, data, json } of withData) {
        assert.equal(data.length, 1, `${name} has ${data.length} lines`);
        assert.equal(typeof json, 'object', name);
      }
      assert.ok(withData.length > 0, 'no data at all');
    });
    await check(`framing: a line of more than ${LONG} characters is whole`, () =>
      longest(target, stream),
    );
    await check('framing: an event that arrives byte by byte is the same event', () =>
      assert.deepEqual(byteByByte(stream.bytes), names(stream)),
    );
    await check('framing: a compressed stream says the same', () => compressed(target, stream));
    await check('framing: a compressed stream comes event by event, to its checksum', () =>
      toTheChecksum(target),
    );
  } finally {
    stream.close();
  }
}

/** Says what the call says, in which nothing is a line. */
async function longest(target, stream) {
  const long = stream.named('panel').filter(({ data }) => data[0].length > LONG);
  for (const { json } of long.toSorted((a, b) => b.data[0].length - a.data[0].length)) {
    const answer = (await target.get(`${target.boardPath}/panels/${json.panel}`)).json();
    if (answer.revision !== json.revision) continue;
    assert.deepEqual(json.data, answer.data, json.panel);
    return;
  }
  throw new NotHere('no panel is that long, or those that are changed meanwhile');
}

async function onBytes(stream, check) {
  await check(
    'framing: the answer is an event stream that nothing keeps, changes or holds back',
    () => {
      assert.equal(stream.status, 200);
      assert.match(stream.headers['content-type'], /^text\/event-stream(;\s*charset=utf-8)?$/i);
      assert.match(
        stream.headers['cache-control'] ?? '',
        /no-cache.*no-transform|no-transform.*no-cache/,
      );
      assert.equal(stream.headers['x-accel-buffering'], 'no');
    },
  );
  await check('framing: lines end with LF; there is no CR and no NUL', () => {
    for (const [name, byte] of [
      ['CR', 13],
      ['NUL', 0],
    ]) {
      assert.equal(stream.bytes.indexOf(byte), -1, `${name} at byte ${stream.bytes.indexOf(byte)}`);
    }
  });
  await check('framing: there is no byte order mark', () =>
    assert.equal(stream.bytes.indexOf(Buffer.from('\uFEFF')), -1),
  );
  await check('framing: all of it is UTF-8, characters of several bytes too', () => {
    const whole = stream.bytes.subarray(0, stream.bytes.lastIndexOf(LF) + 1);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
    assert.doesNotMatch(text, /\uFFFD/, 'what could not be read was sent on');
    if (text.length === whole.length) throw new NotHere('only characters of one byte were sent');
  });
}

/** A reader that is given one byte at a time, split wherever characters are. */
function byteByByte(bytes) {
  const decoder = new TextDecoder();
  let text = '';
  const found = [];
  for (const byte of bytes) {
    text += decoder.decode(Uint8Array.of(byte), { stream: true });
    if (text.endsWith('\n\n')) {
      found.push(/^event: (.*)$/m.exec(text)?.[1] ?? 'retry');
      text = '';
    }
  }
  return found;
}

function names(stream) {
  return stream.events.map(({ name }) => name);
}

async function compressed(target, plain) {
  await target.during(
    async (stream) => {
      await stream.started();
      assertPacked(stream);
      assert.match(stream.headers.vary ?? '', /accept-encoding/i, 'Vary');
      assert.equal(stream.events[0].name, 'hello');
      const said = new Map(plain.named('panel').map(({ json }) => [revisionOf(json), json.data]));
      const same = stream.named('panel').filter(({ json }) => said.has(revisionOf(json)));
      for (const { json } of same) {
        assert.deepEqual(json.data, said.get(revisionOf(json)), json.panel);
      }
      assert.ok(same.length > 0, 'no revision was the same');
    },
    `tab=${target.board.tabs[0].id}`,
    PACKED,
  );
}

/** The one stream that ends soon. A reader of gzip fails there unless checksum and length are right. */
async function toTheChecksum(target) {
  const stream = await target.open(DIAGNOSTICS, PACKED);
  try {
    assert.equal(stream.status, 200);
    assertPacked(stream);
    await stream.until('the end', () => stream.isOver);
    assert.equal(stream.error, undefined, `${stream.error?.message}`);
    assertPrompt(stream);
  } finally {
    stream.close();
  }
}

function assertPacked(stream) {
  const coding = stream.headers['content-encoding'];
  if (coding === undefined) throw new NotHere('it is not compressed, or not to here');
  assert.equal(coding, 'gzip');
}

function revisionOf({ panel, revision }) {
  return `${panel}~${revision}`;
}
