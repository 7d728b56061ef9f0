import { decodeEvent } from '@panelcast/client/protocol/decode-event';
import { CallError, call, unreachable } from '@panelcast/client/transport/call';
import { readStream } from '@panelcast/client/transport/read-stream';
import type { LineCheck } from '../shell/page-model.ts';

/** The events take two seconds; what keeps them longer than this is no connection. */
const PATIENCE_MS = 15_000;
/** More than a busy browser delays one event against another. */
const HELD_MS = 400;

interface Beat {
  readonly sentAt: number;
  readonly arrivedAt: number;
}

/**
 * Tries the way from the server with events made for that: each says when it was sent. Whatever
 * collects events on the way makes the first wait longer than the last, so no clocks are compared.
 *
 * @param monotonic milliseconds since any moment, never running backwards
 */
export async function checkLine(
  fetchLike: typeof fetch,
  api: string,
  monotonic: () => number,
): Promise<LineCheck> {
  try {
    return judged(await beats(fetchLike, `${api}/diagnostics/stream`, monotonic));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { phase: 'failed', message: error.message };
  }
}

async function beats(
  fetchLike: typeof fetch,
  address: string,
  monotonic: () => number,
): Promise<Beat[]> {
  const heard: { name: string; data: string; arrivedAt: number }[] = [];
  const { body } = await call(fetchLike, address, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const listener = {
    onBytes: () => {},
    onRetry: () => {},
    onEvent: (name: string, data: string) => heard.push({ name, data, arrivedAt: monotonic() }),
  };
  if (body) await readStream(body, listener).catch(unreachable);
  return heard.flatMap(({ name, data, arrivedAt }) => {
    const event = decodeEvent(name, data);
    return event.type === 'beat' ? [{ sentAt: event.serverTime, arrivedAt }] : [];
  });
}

function judged(all: readonly Beat[]): LineCheck {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last || first === last) return unreachable();
  const delays = all.map(({ sentAt, arrivedAt }) => arrivedAt - sentAt);
  const heldMs = Math.max(...delays) - Math.min(...delays);
  if (heldMs > HELD_MS) return { phase: 'held', heldMs };
  const steps = all.length - 1;
  return {
    phase: 'prompt',
    sentEveryMs: (last.sentAt - first.sentAt) / steps,
    arrivedEveryMs: (last.arrivedAt - first.arrivedAt) / steps,
  };
}
