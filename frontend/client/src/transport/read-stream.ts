import { createParser } from 'eventsource-parser';

export interface StreamListener {
  /** Bytes arrived, whatever they mean. */
  onBytes(): void;
  /** A whole event; `id` is the cursor it carries, if any. */
  onEvent(name: string, data: string, id: string | undefined): void;
  /** The server named the delay before a reconnect. */
  onRetry(ms: number): void;
}

/** Reads a body of events until it ends; rejects when the connection breaks or is aborted. */
export async function readStream(
  body: ReadableStream<Uint8Array>,
  listener: StreamListener,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ event, data, id }) => listener.onEvent(event ?? 'message', data, id),
    onRetry: (ms) => listener.onRetry(ms),
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    listener.onBytes();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
