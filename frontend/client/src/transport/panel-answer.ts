import { decodeSnapshot } from '../protocol/decode-event.ts';
import type { PanelSnapshot } from '../protocol/event.ts';

/** So long a reading call may take, body included. */
export const READING_MS = 15_000;

/** Times of a panel's answer are headers, so that its body depends on the revision alone. */
const TIME_HEADERS = {
  bucketStart: 'Panelcast-Bucket-Start',
  computedAt: 'Panelcast-Computed-At',
  dataAt: 'Panelcast-Data-At',
};

/**
 * The panel that a call answered with.
 *
 * @throws ProtocolError when a part of it is not known
 */
export function panelAnswer(headers: Headers, body: unknown): PanelSnapshot {
  const times = Object.entries(TIME_HEADERS).map(([field, header]) => [field, headers.get(header)]);
  return decodeSnapshot({ ...(body as object), ...Object.fromEntries(times) });
}
