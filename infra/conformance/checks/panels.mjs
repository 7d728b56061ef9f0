import assert from 'node:assert/strict';
import { NotHere } from '../report.mjs';

const TIMES = ['bucketStart', 'computedAt', 'dataAt', 'serverTime'];

/** One panel at a time. */
export async function panels(target, check) {
  const address = (panel) => `${target.boardPath}/panels/${panel}`;
  const [panel] = target.panels;
  await check('panels: a panel is JSON whose tag is its revision', async () => {
    for (const id of target.panels) {
      const { status, headers, json } = await target.get(address(id));
      assert.equal(status, 200, id);
      assert.match(headers['content-type'], /^application\/json/);
      assert.equal(headers.etag, `"${json().revision}"`, id);
      assert.equal(json().panel, id);
    }
  });
  await check('panels: the body holds no times; headers do', async () => {
    const { headers, json } = await target.get(address(panel));
    for (const time of TIMES) assert.ok(!(time in json()), time);
    assert.match(headers['panelcast-computed-at'] ?? '', /Z$/);
  });
  await check('panels: they may be kept, but never shown unasked', async () => {
    const { headers } = await target.get(address(panel));
    assert.match(headers['cache-control'] ?? '', /no-cache/);
    assert.match(headers['cache-control'] ?? '', /private/);
  });
  await check('panels: who has the revision gets 304, without a body but with the times', () =>
    unchanged(target, address(panel), (tag) => tag, true),
  );
  await check('panels: one of several tags and a weak one count as the tag', async () => {
    for (const form of [(tag) => `"no", ${tag}`, (tag) => `W/${tag}`]) {
      await unchanged(target, address(panel), form, false);
    }
  });
  await check('panels: who will do with any revision gets 304', () =>
    unchanged(target, address(panel), () => '*', false),
  );
  await check('panels: who has another revision gets the panel', async () => {
    const answer = await target.get(address(panel), { headers: { 'if-none-match': '"no"' } });
    assert.equal(answer.status, 200);
    assert.ok(answer.bytes.length > 0);
  });
  await check('panels: the stream and the call show the same under the same revision', () =>
    sameAsStream(target, address),
  );
  await check('panels: the CSV has a header, a type and a tag of its own', async () => {
    for (const id of target.panels) {
      const answer = await target.get(`${address(id)}.csv`);
      if (answer.status === 404 && answer.json().code === 'no_csv') continue;
      assert.equal(answer.status, 200, id);
      assert.match(answer.headers['content-type'], /^text\/csv/);
      assert.notEqual(answer.headers.etag, (await target.get(address(id))).headers.etag, id);
      assert.ok(answer.text.split(/\r?\n/)[0].length > 0, `${id} has no header`);
      return;
    }
    throw new NotHere('none of the panels has a CSV');
  });
}

async function unchanged(target, address, form, isExact) {
  for (let attempt = 1; ; attempt++) {
    const { etag } = (await target.get(address)).headers;
    const answer = await target.get(address, { headers: { 'if-none-match': form(etag) } });
    if (answer.status === 304) {
      assert.equal(answer.bytes.length, 0, 'a body');
      if (isExact) assert.equal(answer.headers.etag, etag);
      assert.match(answer.headers['panelcast-computed-at'] ?? '', /Z$/);
      return;
    }
    // Its content may have changed in between, but not again and again.
    assert.ok(attempt < 4, `${form(etag)} was answered with ${answer.status}`);
  }
}

async function sameAsStream(target, address) {
  await target.during(async (stream) => {
    await stream.started();
    let compared = 0;
    for (const { json } of stream.named('panel')) {
      const { revision, data } = (await target.get(address(json.panel))).json();
      if (revision !== json.revision) continue;
      assert.deepEqual(data, json.data, json.panel);
      compared += 1;
    }
    assert.ok(compared > 0, 'no revision was the same');
  });
}
