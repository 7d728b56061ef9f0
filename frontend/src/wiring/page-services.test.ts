import { Api } from '@panelcast/client/transport/api';
import { expect, test } from 'vitest';
import { definition, fakePage } from '../engine/testkit/fake-page.ts';
import { pageServices, UNKNOWN_ANSWER } from './page-services.ts';

function services(answer: () => Response) {
  const panel = definition();
  const { page } = fakePage([panel]);
  const view = () => ({
    board: page.board,
    subscription: { board: page.board.id, tab: 'one', variables: {} },
  });
  const api = new Api('/api/v1', async () => answer());
  const calls = pageServices(api, '/api/v1', page.store, view, () => undefined);
  return { panel, calls };
}

test('an answer of another version is told to whoever asked', async () => {
  const { calls } = services(() => new Response('{"accepted":"many"}'));
  expect(await calls.sendRows('/rows', '', true)).toEqual({ refused: UNKNOWN_ANSWER });
});

test('a panel of another version leaves what is known as it is', async () => {
  const { panel, calls } = services(() => new Response('{"status":"new"}'));
  await expect(calls.load(panel.id)).resolves.toBeUndefined();
});
