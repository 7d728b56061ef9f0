import assert from 'node:assert/strict';
import { NotHere } from '../report.mjs';

/** How a viewer continues where it was. */
export async function resume(target, check) {
  const at = await place(target);
  const query = `panels=${target.panels.join(',')}`;
  const coming = (run, cursor, more = '') =>
    target.during(
      async (stream) => {
        await stream.started();
        run(stream);
      },
      query + more,
      cursor === undefined ? {} : { 'last-event-id': cursor },
    );
  const cases = {
    'resume: who has everything gets no panel again and each one confirmed': () =>
      coming((stream) => continues(stream, at.sequence), at.id),
    'resume: who is one behind gets what was missed, and the rest confirmed': () =>
      coming(
        (stream) => {
          continues(stream, at.sequence - 1);
          assert.ok(panels(stream).length > 0, 'nothing was sent');
        },
        `${at.epoch}-${at.sequence - 1}`,
      ),
    'resume: an id above the head is reset and gets everything': () =>
      coming(beginsAnew, `${at.epoch}-${at.sequence + 1_000_000_000}`),
    'resume: an id of another epoch is reset and gets everything': () =>
      coming(beginsAnew, `0other-${at.sequence}`),
    'resume: the query continues as the header does': () =>
      coming((stream) => continues(stream, at.sequence), undefined, `&lastEventId=${at.id}`),
    'resume: the header beats the query': async () => {
      await coming(beginsAnew, '0other-1', `&lastEventId=${at.id}`);
      await coming((stream) => continues(stream, at.sequence), at.id, '&lastEventId=0other-1');
    },
    'resume: a malformed id is none: everything, and no reset': async () => {
      for (const id of [
        'x',
        '-',
        `${at.epoch}-`,
        '-1',
        `${at.epoch}-99999999999999999999`,
        `${at.epoch}--1`,
      ]) {
        await coming((stream) => isWhole(stream, id), id);
      }
    },
    'resume: who changes to other panels says what it has, and gets only the rest': () =>
      otherPanels(target),
  };
  for (const [sentence, run] of Object.entries(cases)) {
    await check(sentence, () => {
      if (!at.id) throw new NotHere('the server is cut off from its cluster');
      return run();
    });
  }
}

/** Where a viewer is that has just seen everything. */
function place(target) {
  return target.during(async (stream) => {
    await stream.started();
    const id = stream.events.findLast((event) => event.id)?.id;
    const cut = id?.lastIndexOf('-');
    return { id, epoch: id?.slice(0, cut), sequence: Number(id?.slice(cut + 1)) };
  });
}

function panels(stream) {
  return stream.named('panel', 'patch');
}

/** Only what is newer than the cursor, each at most once, and all others confirmed. */
function continues(stream, sequence) {
  assert.equal(stream.named('reset').length, 0, 'it was reset');
  for (const { id, json } of panels(stream)) {
    assert.ok(Number(id?.slice(id.lastIndexOf('-') + 1)) > sequence, `${json.panel} again: ${id}`);
  }
  const told = stream.named('panel', 'patch', 'fresh').map(({ json }) => json.panel);
  assert.deepEqual(new Set(told), new Set(stream.named('hello')[0].json.panels));
}

function beginsAnew(stream) {
  const names = stream.events.map(({ name }) => name);
  assert.ok(names.includes('reset'), 'it was not reset');
  assert.ok(names.indexOf('reset') < names.indexOf('panel'), 'panels came before the reset');
  const { reason } = stream.named('reset')[0].json;
  assert.ok(['epoch-changed', 'rejoined'].includes(reason), `reason ${reason}`);
  allShown(stream);
}

function isWhole(stream, id) {
  assert.equal(stream.named('reset').length, 0, `${id} was reset`);
  allShown(stream);
}

function allShown(stream) {
  const shown = new Set(stream.named('panel').map(({ json }) => json.panel));
  assert.deepEqual(shown, new Set(stream.named('hello')[0].json.panels), 'panels that were shown');
}

async function otherPanels(target) {
  if (target.panels.length < 2) throw new NotHere('the board has one panel');
  const [kept, other] = target.panels;
  for (let attempt = 1; ; attempt++) {
    const answer = await target.get(`${target.boardPath}/panels/${kept}`);
    const { revision } = answer.json();
    const isKept = await target.during(async (stream) => {
      await stream.started();
      assert.ok(
        stream.named('panel').some(({ json }) => json.panel === other),
        other,
      );
      return !stream.named('panel').some(({ json }) => json.panel === kept);
    }, `panels=${kept},${other}&have=${kept}~${revision},${other}~0000000000000000`);
    if (isKept) return;
    // Its content may have changed in between, but not again and again.
    assert.ok(attempt < 4, `${kept} was sent although the client had it`);
  }
}
