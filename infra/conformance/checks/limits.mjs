import assert from 'node:assert/strict';
import { NotHere } from '../report.mjs';
import { assertProblem } from './problems.mjs';

const TOO_LARGE = 6 * 1024 * 1024;

/** What happens where the server says that it is enough. */
export async function limits(target, check, { clientStreams }) {
  await check('limits: a panel that is named twice comes once', () =>
    target.during(async (stream) => {
      await stream.started();
      assert.deepEqual(stream.named('hello')[0].json.panels, [target.panels[0]]);
    }, `panels=${target.panels[0]},${target.panels[0]}`),
  );
  await check('limits: more panels than one stream carries are refused', () => tooMany(target));
  await check('limits: an address of 100 KB is the caller’s fault', async () => {
    const { status } = await target.get(`/api/v1/boards?x=${'x'.repeat(100 * 1024)}`);
    assert.ok(status >= 400 && status < 500, `status ${status}`);
  });
  await check('limits: a body that is too large is refused whole', async () => {
    const dataset = target.board.datasets[0]?.id;
    if (!dataset) throw new NotHere('the board takes no rows');
    const answer = await target.get(`/api/v1/datasets/${dataset}/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `[${' '.repeat(TOO_LARGE)}]`,
    });
    assertProblem(answer, 413);
  });
  await check(
    'limits: who comes when there is no room is told when to come back, and nobody has to leave',
    () => {
      if (!clientStreams)
        throw new NotHere('the limit is not known; tell it with --client-streams');
      return fill(target, clientStreams);
    },
  );
}

async function tooMany(target) {
  const all = `panels=${target.board.panels.map(({ id }) => id).join(',')}`;
  const status = await target.during((stream) => stream.status, all);
  if (status === 200) throw new NotHere('the board has no more than that');
  const answer = await target.get(`${target.boardPath}/stream?${all}`);
  assertProblem(answer, 400);
  assert.equal(answer.json().code, 'too_many_panels');
}

async function fill(target, limit) {
  const inside = [];
  try {
    for (let number = 0; number < limit; number++) {
      const stream = await target.stream();
      inside.push(stream);
      await stream.until('hello', () => stream.named('hello').length > 0);
    }
    for (let attempt = 0; attempt < 5; attempt++) {
      await target.during(async (late) => {
        await late.until('bye', () => late.named('bye').length > 0);
        const [bye] = late.events;
        assert.equal(late.status, 200, 'any other status ends an EventSource for good');
        assert.equal(bye.json.reason, 'busy');
        assert.equal(bye.retry, bye.json.retryMs);
        assert.ok(bye.retry > 0, `retry ${bye.retry}`);
      });
    }
    assert.equal(inside.filter((stream) => stream.isOver).length, 0, 'streams were ended');
  } finally {
    for (const stream of inside) stream.close();
  }
}
