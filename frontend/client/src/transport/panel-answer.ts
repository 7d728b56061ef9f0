import type { operations } from '../protocol/api.ts';
import { decodeSnapshot } from '../protocol/decode-event.ts';
import type { PanelSnapshot } from '../protocol/event.ts';

/** So long a reading call may take, body included. */
export const READING_MS = 15_000;

type Headings = operations['getPanel']['responses'][200]['headers'];
type TimeHeader = keyof { [N in keyof Headings as string extends N ? never : N]: unknown };

/**
 * The panel that a call answered with.
 *
 * @throws ProtocolError when a part of it is not known
 */
export function panelAnswer(headers: Headers, body: unknown): PanelSnapshot {
  // Times are headers, so that the body depends on the revision alone.
  const time = (name: TimeHeader) => headers.get(name);
  return decodeSnapshot({
    ...(body as object),
    bucketStart: time('Panelcast-Bucket-Start'),
    computedAt: time('Panelcast-Computed-At'),
    dataAt: time('Panelcast-Data-At'),
  });
}
