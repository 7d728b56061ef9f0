import assert from 'node:assert/strict';

/** What a refusal looks like. */
export async function problems(target, check) {
  const board = target.boardPath;
  const [panel] = target.panels;
  const cases = [
    ['GET', '/api/v1/boards/no-such-board', 404, 'unknown_board'],
    ['GET', '/api/v1/boards/no-such-board/stream', 404, 'unknown_board'],
    ['GET', `${board}/stream?tab=no-such-tab`, 404, 'unknown_tab'],
    ['GET', `${board}/stream?panels=no-such-panel`, 404, 'unknown_panel'],
    ['GET', `${board}/stream?panels=${panel},`, 404, 'unknown_panel'],
    ['GET', `${board}/stream?tab=a&panels=${panel}`, 400, 'invalid_request'],
    ['GET', `${board}/stream?var-no-such-variable=1`, 400, 'unknown_variable'],
    ['GET', `${board}/stream?refresh=7`, 400, 'invalid_refresh'],
    ['GET', `${board}/panels/no-such-panel`, 404, 'unknown_panel'],
    ['GET', `${board}/panels/${panel}?refresh=x`, 400, 'invalid_refresh'],
    ['GET', '/api/v1/no-such-thing', 404, 'not_found'],
    ['DELETE', `${board}/panels/${panel}`, 405, 'method_not_allowed'],
  ];
  for (const [method, path, status, code] of cases) {
    await check(`problems: ${method} ${path} is ${status} ${code}`, async () => {
      const answer = await target.get(path, { method });
      assertProblem(answer, status);
      assert.equal(answer.json().code, code);
    });
  }
  await check('problems: a stream that is asked for as JSON is 406', async () => {
    const accept = { accept: 'application/json' };
    assertProblem(await target.get(`${board}/stream`, { headers: accept }), 406);
  });
}

/** RFC 9457, with a code, and nothing of the server's inside. */
export function assertProblem(answer, status) {
  assert.equal(answer.status, status, answer.text.slice(0, 200));
  assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/);
  const problem = answer.json();
  for (const member of ['type', 'title', 'code', 'detail', 'instance']) {
    assert.equal(typeof problem[member], 'string', `${member} in ${answer.text}`);
  }
  assert.match(problem.code, /^[a-z][a-z0-9_]*$/);
  assert.equal(problem.status, status);
  assertDiscreet(answer);
}

export function assertDiscreet({ text }) {
  assert.doesNotMatch(text, /Exception|\bat [a-z]+\.[\w.$]+\(|java\.|SQLSTATE/, text.slice(0, 200));
}
