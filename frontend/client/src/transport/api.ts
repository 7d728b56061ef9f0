import type { Board, BoardEntry } from '../protocol/board.ts';
import { decodeBoard, decodeBoards } from '../protocol/decode-board.ts';
import type { PanelSnapshot } from '../protocol/event.ts';
import { decodeReceipt, type Receipt } from '../protocol/receipt.ts';
import type { Variables } from '../protocol/subscription.ts';
import { panelAddress } from './address.ts';
import { call, read } from './call.ts';
import { panelAnswer } from './panel-answer.ts';

/** A change that a form asks for. */
export interface Change {
  readonly method: 'PUT' | 'POST' | 'PATCH';
  /** From the server's root. */
  readonly path: string;
  readonly body?: unknown;
  /** A body that is JSON already, or is meant to be. */
  readonly text?: string | undefined;
  /** Revision of the stored document that the change was made on. */
  readonly revision?: string;
  /** Name under which the change is remembered. */
  readonly author?: string | undefined;
}

/** How long one update took, in milliseconds, to the drawn picture. */
export interface PageTiming {
  /** From the turn of the bucket, by the server's clock. */
  readonly delayMs: number;
  /** From the arrival at the page. */
  readonly renderMs: number;
}

/** So long a change may take; what becomes of a later answer is not known. */
const CHANGING_MS = 30_000;
const SENDING_MS = 120_000;
/** A browser sends no more than 64 KB for a page that is closed; a character has up to 3 bytes. */
const PARTING_CHARACTERS = 20_000;

/**
 * The calls beside the stream. Every one rejects with {@link CallError}, or with ProtocolError when
 * the answer is one that this version does not know.
 */
export class Api {
  readonly #api: string;
  readonly #fetch: typeof fetch;

  constructor(api: string, fetchLike: typeof fetch) {
    this.#api = api;
    this.#fetch = fetchLike;
  }

  async boards(): Promise<BoardEntry[]> {
    return decodeBoards((await read(this.#fetch, `${this.#api}/boards`)).body);
  }

  async board(id: string): Promise<Board> {
    const address = `${this.#api}/boards/${encodeURIComponent(id)}`;
    return decodeBoard((await read(this.#fetch, address)).body);
  }

  async panel(
    board: string,
    panel: string,
    view: { variables: Variables; refresh?: number },
  ): Promise<PanelSnapshot> {
    const address = panelAddress(this.#api, board, panel, view);
    const { headers, body } = await read(this.#fetch, address);
    return panelAnswer(headers, body);
  }

  /**
   * The changed document's revision, where it has one. A change of usual size is sent even if its page
   * is closed meanwhile.
   */
  async change({
    method,
    path,
    body,
    text,
    revision,
    author,
  }: Change): Promise<string | undefined> {
    const sent = text ?? JSON.stringify(body) ?? '';
    const answer = await call(this.#fetch, path, {
      signal: AbortSignal.timeout(CHANGING_MS),
      keepalive: sent.length <= PARTING_CHARACTERS,
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
        ...(author !== undefined && { 'Panelcast-Author': encodeURIComponent(author) }),
      },
      body: sent,
    });
    return /^(?:W\/)?"(.*)"$/.exec(answer.headers.get('ETag') ?? '')?.[1];
  }

  /**
   * Sends rows of a dataset as CSV.
   *
   * @param path address that takes them, from the server's root
   * @param isTrial only asks what would become of them
   */
  async sendRows(path: string, csv: string, isTrial: boolean): Promise<Receipt> {
    const answer = await call(this.#fetch, isTrial ? `${path}?dryRun=true` : path, {
      signal: AbortSignal.timeout(SENDING_MS),
      method: 'POST',
      headers: { 'Content-Type': 'text/csv' },
      body: csv,
    });
    return decodeReceipt(await answer.text());
  }

  async tellTiming(board: string, timing: PageTiming): Promise<void> {
    await call(this.#fetch, `${this.#api}/boards/${encodeURIComponent(board)}/page-timings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(timing),
    });
  }
}
