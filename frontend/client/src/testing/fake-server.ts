/** One attempt of a stream to reach the server, and the server's end of it. */
export interface Attempt {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Sends text down the line. */
  say(text: string): void;
  /** Ends the line in good order. */
  end(): void;
}

/** A `fetch` whose answers a test gives by hand. */
export class FakeServer {
  readonly attempts: Attempt[] = [];
  /** Answers with the line, or with what the test wants instead. */
  answer: (line: ReadableStream<Uint8Array>, address: string) => Response = (line) =>
    new Response(line);

  readonly fetch: typeof fetch = async (input, init) => {
    const address = String(input);
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    const line = new ReadableStream<Uint8Array>({
      start(own) {
        controller = own;
      },
    });
    this.attempts.push({
      address,
      headers: (init?.headers ?? {}) as Record<string, string>,
      signal: init?.signal ?? new AbortController().signal,
      say: (text) => controller?.enqueue(new TextEncoder().encode(text)),
      end: () => controller?.close(),
    });
    return this.answer(line, address);
  };

  /** Attempts whose line is still held. */
  get open(): Attempt[] {
    return this.attempts.filter(({ signal }) => !signal.aborted);
  }
}

const AT = '2026-11-20T20:10:05Z';

export const HELLO = `event: hello\ndata: {"serverTime":"${AT}","build":"b","epoch":"e","panels":[]}\n\n`;
export const BEAT = `event: beat\ndata: {"serverTime":"${AT}","viewers":1}\n\n`;

/** A panel event of a revision, with its cursor. */
export function panelEvent(panel: string, revision: string, id?: string, second = 5): string {
  const computedAt = `2026-11-20T20:10:${String(second).padStart(2, '0')}Z`;
  const data = { topic: panel, panel, computedAt, revision, status: 'ok', data: { of: revision } };
  return `${id === undefined ? '' : `id: ${id}\n`}event: panel\ndata: ${JSON.stringify(data)}\n\n`;
}
