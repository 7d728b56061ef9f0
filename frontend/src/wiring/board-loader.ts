import type { BoardEntry } from '@panelcast/client/protocol/board';
import { ProtocolError } from '@panelcast/client/protocol/decode';
import type { Api } from '@panelcast/client/transport/api';
import { CallError } from '@panelcast/client/transport/call';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BoardLoad } from '../shell/page-model.ts';
import type { Router } from '../shell/router.ts';
import { UNKNOWN_ANSWER } from './page-services.ts';

const AGAIN_MS = 2_000;
/** Whoever says no may be a proxy or an instance of before that is on its way out. */
const REFUSED_MS = 30_000;

/**
 * Brings the list of boards and the board that the address names. A server that does not answer is
 * asked again soon, one that says no later.
 */
export class BoardLoader {
  readonly #api: Api;
  readonly #router: Router;
  readonly #boards = signal<readonly BoardEntry[]>([]);
  readonly #load = signal<BoardLoad>({ phase: 'loading' });

  constructor(api: Api, router: Router) {
    this.#api = api;
    this.#router = router;
  }

  get boards(): ReadonlySignal<readonly BoardEntry[]> {
    return this.#boards;
  }

  get load(): ReadonlySignal<BoardLoad> {
    return this.#load;
  }

  /** Follows the address from now on. */
  start(): void {
    void this.#loadBoards();
    let last: string | undefined;
    effect(() => {
      const { board } = this.#router.address.value;
      if (board === undefined || board === last) return;
      last = board;
      void this.#loadBoard(board);
    });
  }

  async #loadBoards(): Promise<void> {
    try {
      this.#boards.value = await this.#api.boards();
    } catch (error) {
      this.#failed(error, () => this.#loadBoards());
      return;
    }
    const [first] = this.#boards.value;
    const isStart = this.#router.address.peek().board === undefined;
    if (isStart && first) this.#router.adjust({ board: first.id });
  }

  async #loadBoard(id: string): Promise<void> {
    const isWanted = () => this.#router.address.peek().board === id;
    try {
      const board = await this.#api.board(id);
      if (isWanted()) this.#load.value = { phase: 'ready', board };
    } catch (error) {
      if (isWanted()) this.#failed(error, () => this.#loadBoard(id));
    }
  }

  #failed(error: unknown, again: () => Promise<void>): void {
    if (!(error instanceof CallError || error instanceof ProtocolError)) throw error;
    const { status } = error instanceof CallError ? error.problem : { status: undefined };
    if (this.#load.peek().phase !== 'ready' || status === 404) {
      const message = status === undefined ? UNKNOWN_ANSWER : error.message;
      this.#load.value = { phase: 'failed', message };
    }
    const isAway = status === 0 || (status ?? 0) >= 500;
    setTimeout(() => void again(), isAway ? AGAIN_MS : REFUSED_MS);
  }
}
