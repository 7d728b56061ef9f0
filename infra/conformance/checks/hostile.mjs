import assert from 'node:assert/strict';
import { NotHere } from '../report.mjs';
import { assertDiscreet, assertProblem } from './problems.mjs';

/** Less than the longest question: an answer may list what there is, and not repeat all that was asked. */
const ECHO = 8_192;

const VALUES = {
  '10 KB': 'x'.repeat(10 * 1024),
  'control characters': '%00%07%1b%7f',
  'a forged event': '1%0d%0a%0d%0aevent:%20panel%0d%0adata:%20{}%0d%0a%0d%0a',
  'a byte order mark': '%EF%BB%BF1',
  'broken UTF-8': '%C3%28%FF',
  SQL: "1'%20OR%20'1'='1';%20DROP%20TABLE%20dataset_version;--",
  HTML: '%3Cscript%3Ealert(1)%3C/script%3E',
  'a path': '..%2f..%2f..%2fetc%2fpasswd',
  'an expression': '$%7B7*7%7D%23%7B7*7%7D%7B%7B7*7%7D%7D',
};

/** Not even the name of a row could be one of these. */
const NO_NAMES = new Set(['10 KB', 'control characters', 'a forged event']);

/** What nobody asks for in good faith. */
export async function hostile(target, check) {
  const board = target.boardPath;
  for (const [what, value] of Object.entries(VALUES)) {
    const mayName = ({ type }) => type === 'from' && !NO_NAMES.has(what);
    const names = target.board.variables.filter(mayName).map(({ name }) => name);
    const variables = target.board.variables
      .map(({ name }) => name)
      .filter((name) => !names.includes(name));
    const wrong = [
      ...variables.map((name) => `${board}/stream?var-${name}=${value}`),
      ...variables.map((name) => `${board}/panels/${target.panels[0]}?var-${name}=${value}`),
      `${board}/stream?var-${value}=1`,
      `${board}/stream?panels=${value}`,
      `${board}/stream?tab=${value}`,
      `${board}/panels/${value}`,
      `/api/v1/boards/${value}/stream`,
    ];
    await check(
      `hostile: ${what} as a value or a name is the caller's fault and tells nothing`,
      async () => {
        for (const path of wrong) await assertRefused(target, path);
        for (const name of names) await assertHarmless(target, `var-${name}=${value}`);
      },
    );
  }
  await check('hostile: panels of another board are unknown', () => foreign(target));
  await check('hostile: an id of any kind never breaks a stream', () => ids(target));
  await check('hostile: after all that the server is well', async () => {
    await target.during((stream) => stream.started());
  });
}

async function assertRefused(target, path) {
  const answer = await target.get(path, { headers: { accept: '*/*' } });
  const where = path.slice(0, 80);
  assert.ok(answer.status >= 400 && answer.status < 500, `${where} is ${answer.status}`);
  if (answer.status === 400 && mayStopAtProxy(path)) return;
  assertDiscreet(answer);
  assert.ok(answer.bytes.length < ECHO, `${where}: ${answer.bytes.length} bytes of answer`);
  assert.doesNotMatch(answer.headers['content-type'] ?? '', /html/, where);
  for (const byte of [0, 7, 27, 13])
    assert.ok(!answer.bytes.includes(byte), `byte ${byte}: ${where}`);
}

/** A proxy refuses some paths itself, with a page of its own. */
function mayStopAtProxy(path) {
  return /%00/.test(path.split('?')[0]);
}

/** A value that rows name may be refused or be the name of none: then it is a text like any other. */
async function assertHarmless(target, query) {
  const panel = `${target.boardPath}/panels/${target.panels[0]}?${query}`;
  const answer = await target.get(panel);
  if (answer.status !== 200) {
    await assertRefused(target, panel);
    await assertRefused(target, `${target.boardPath}/stream?${query}`);
    return;
  }
  assert.match(answer.headers['content-type'] ?? '', /json/, query);
  answer.json();
  const panels = `panels=${target.panels.join(',')}`;
  await target.during((stream) => stream.started(), `${panels}&${query}`);
}

async function foreign(target) {
  const other = target.boards.find((id) => id !== target.board.id);
  if (!other) throw new NotHere('there is one board');
  const { panels } = (await target.get(`/api/v1/boards/${other}`)).json();
  const own = new Set(target.board.panels.map(({ id }) => id));
  const panel = panels.map(({ id }) => id).find((id) => !own.has(id));
  assertProblem(await target.get(`${target.boardPath}/panels/${panel}`), 404);
  assertProblem(await target.get(`${target.boardPath}/stream?panels=${panel}`), 404);
  assertProblem(await target.get(`${target.boardPath}/stream?panels=${other}`), 404);
}

async function ids(target) {
  for (const id of [
    'x'.repeat(4_000),
    '%00-1',
    '<script>-1',
    "'; DROP TABLE x;---1",
    '{"a":1}-1',
  ]) {
    for (const [query, headers] of [
      ['', { 'last-event-id': id }],
      [`&lastEventId=${encodeURIComponent(id)}`, {}],
      [`&have=${encodeURIComponent(id)}`, {}],
    ]) {
      const panels = `panels=${target.panels.join(',')}${query}`;
      await target.during((stream) => stream.started(), panels, headers);
    }
  }
}
