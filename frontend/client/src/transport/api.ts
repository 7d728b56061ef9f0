import type { Board, BoardEntry } from '../protocol/board.ts';
import { decodeBoard, decodeBoards } from '../protocol/decode-board.ts';
import { decodeSnapshot } from '../protocol/decode-event.ts';
import type { PanelSnapshot } from '../protocol/event.ts';
import { decodeProblemDetails, type ProblemDetails } from '../protocol/problem-details.ts';
import { Reader } from '../protocol/reader.ts';
import type { Variables } from '../protocol/subscription.ts';
import { panelAddress } from './address.ts';

/** A call that was refused, or that reached nobody (status 0). */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** A change that a form asks for. */
export interface Change {
  readonly method: 'PUT' | 'POST' | 'PATCH';
  /** From the server's root. */
  readonly path: string;
  readonly body: unknown;
  /** Revision of the stored document that the change was made on. */
  readonly revision?: string;
}

/** Times of a panel's answer are headers, so that its body depends on the revision alone. */
const TIME_HEADERS = {
  bucketStart: 'Panelcast-Bucket-Start',
  computedAt: 'Panelcast-Computed-At',
  dataAt: 'Panelcast-Data-At',
} as const;

/** So long a reading call may take, body included; then it counts as having reached nobody. */
const READING_MS = 15_000;

/** The calls beside the stream. Every one rejects with {@link CallError}. */
export class Api {
  readonly #api: string;
  readonly #fetch: typeof fetch;

  constructor(api: string, fetchLike: typeof fetch) {
    this.#api = api;
    this.#fetch = fetchLike;
  }

  async boards(): Promise<BoardEntry[]> {
    return decodeBoards((await this.#read(`${this.#api}/boards`)).body);
  }

  async board(id: string): Promise<Board> {
    const { body } = await this.#read(`${this.#api}/boards/${encodeURIComponent(id)}`);
    return decodeBoard(body);
  }

  async panel(
    board: string,
    panel: string,
    view: { variables: Variables; refresh?: number },
  ): Promise<PanelSnapshot> {
    const { response, body } = await this.#read(panelAddress(this.#api, board, panel, view));
    const times = Object.entries(TIME_HEADERS).map(([field, header]) => [
      field,
      response.headers.get(header),
    ]);
    return decodeSnapshot(
      new Reader({ ...(body as object), ...Object.fromEntries(times) }, 'panel'),
    );
  }

  async change({ method, path, body, revision }: Change): Promise<void> {
    await this.#call(path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
      },
      body: JSON.stringify(body),
    });
  }

  async #read(address: string): Promise<{ response: Response; body: unknown }> {
    const response = await this.#call(address, { signal: AbortSignal.timeout(READING_MS) });
    try {
      return { response, body: await response.json() };
    } catch {
      throw unreachable();
    }
  }

  async #call(address: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await this.#fetch(address, init);
    } catch {
      throw unreachable();
    }
    if (response.ok) return response;
    throw new CallError(decodeProblemDetails(response.status, await response.text()));
  }
}

/** Nobody answered, or not to the end. */
function unreachable(): CallError {
  return new CallError({ status: 0, title: 'The server cannot be reached.', errors: [] });
}
