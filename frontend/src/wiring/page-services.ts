import type { Board } from '@panelcast/client/protocol/board';
import { ProtocolError } from '@panelcast/client/protocol/decode';
import { decodeConflict } from '@panelcast/client/protocol/edit-conflict';
import { panelKey, type Subscription } from '@panelcast/client/protocol/subscription';
import { panelAddress } from '@panelcast/client/transport/address';
import type { Api } from '@panelcast/client/transport/api';
import { CallError } from '@panelcast/client/transport/call';
import type { CallRefusal, Services } from '../engine/services.ts';
import type { PanelStore } from '../store/panel-store.ts';

export interface View {
  readonly board: Board;
  readonly subscription: Subscription;
}

/** The calls that panels and controls make, for whatever is in view when they make them. */
export function pageServices(
  api: Api,
  address: string,
  store: PanelStore,
  view: () => View | undefined,
  author: () => string | undefined,
): Services {
  async function load(panel: string): Promise<string | undefined> {
    const at = view();
    const definition = at?.board.panels.get(panel);
    if (!at || !definition) return undefined;
    const key = panelKey(at.board.id, definition, at.subscription);
    try {
      store.newest.putAnswer(key, await api.panel(at.board.id, panel, at.subscription));
    } catch (error) {
      if (!(error instanceof CallError || error instanceof ProtocolError)) throw error;
    }
    return key;
  }
  return {
    change: (change) =>
      api.change({ ...change, author: author() }).then((revision) => ({ revision }), refusalOf),
    sendRows: (path, csv, isTrial) =>
      api.sendRows(path, csv, isTrial).then(
        (receipt) => ({ receipt }),
        (error: unknown) => ({ refused: refusalOf(error).refusal.message }),
      ),
    csvAddress: (panel) => {
      const at = view();
      return at ? panelAddress(address, at.board.id, `${panel}.csv`, at.subscription) : '';
    },
    load: async (panel) => {
      await load(panel);
    },
    renew: async (panel) => {
      const key = await load(panel);
      if (key !== undefined) store.reveal(key);
    },
  };
}

/** What is told of an answer that this version of the page does not know. */
export const UNKNOWN_ANSWER =
  'The server answered in a way that this page does not know. Reload the page.';

function refusalOf(error: unknown): { refusal: CallRefusal } {
  if (error instanceof ProtocolError) return { refusal: { message: UNKNOWN_ANSWER, errors: [] } };
  if (!(error instanceof CallError)) throw error;
  const { message, problem, body } = error;
  return { refusal: { message, errors: problem.errors, conflict: decodeConflict(body) } };
}
