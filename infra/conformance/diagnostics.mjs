import assert from 'node:assert/strict';

/** A short stream of signs of life that are sent at even distances. */
export const DIAGNOSTICS = '/api/v1/diagnostics/stream';
export const BEATS = 10;

/** Nothing in between collects what it should pass on. */
export function assertPrompt(stream) {
  const beats = stream.named('beat');
  assert.equal(beats.length, BEATS, 'signs of life');
  const [first, last] = [beats[0], beats[BEATS - 1]];
  const sent = Date.parse(last.json.serverTime) - Date.parse(first.json.serverTime);
  const came = last.arrivedAt - first.arrivedAt;
  assert.ok(sent > 500, `sent within ${sent} ms: nobody could tell`);
  assert.ok(came > sent / 2, `sent over ${sent} ms, they came within ${Math.round(came)} ms`);
}
