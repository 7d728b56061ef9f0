import { assert } from '../src/assert.mjs';
import { at } from '../src/board.mjs';
import { test } from '../src/runner.mjs';

const STREAM = '/api/v1/boards/fleet/stream?tab=overview';

test('a plain EventSource is sent gzip and gets every event when it comes', async (world) => {
  const page = await world.livePage(at('overview'));
  const answer = page.waitForResponse(
    (response) =>
      response.url().endsWith(STREAM) && response.request().resourceType() === 'eventsource',
  );
  // Ids of a second bucket: whatever waited for a full buffer would not be here.
  const ids = page.evaluate(readTwoBuckets, STREAM);
  assert.equal((await answer).headers()['content-encoding'], 'gzip');
  const sequences = (await ids).map((id) => Number(id.slice(id.lastIndexOf('-') + 1)));
  assert.deepEqual(
    sequences,
    sequences.toSorted((a, b) => a - b),
  );
});

function readTwoBuckets(address) {
  return new Promise((resolve, reject) => {
    const source = new EventSource(address);
    const ids = [];
    const buckets = new Set();
    const take = ({ lastEventId, data }) => {
      if (lastEventId && ids.at(-1) !== lastEventId) ids.push(lastEventId);
      if (lastEventId) buckets.add(JSON.parse(data).bucketStart);
      if (buckets.size < 3) return;
      source.close();
      resolve(ids);
    };
    source.addEventListener('panel', take);
    source.addEventListener('patch', take);
    source.addEventListener('error', () => reject(new Error('the stream broke')));
  });
}
