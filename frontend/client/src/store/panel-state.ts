import type { Times } from '../protocol/event.ts';
import type { Content } from './content.ts';

/** What a panel tells about itself, from "nothing yet" to "as it should be". */
export type PanelState =
  | 'loading'
  | 'live'
  | 'late'
  | 'stale'
  | 'error'
  | 'empty'
  | 'forbidden'
  | 'paused'
  | 'offline';

export interface Circumstances {
  readonly content: Content | undefined;
  readonly times: Times | undefined;
  /** The server's time in milliseconds, `undefined` before the first contact. */
  readonly now: number | undefined;
  readonly paused: boolean;
  readonly connected: boolean;
  readonly forbidden: boolean;
}

const LATE_BUCKETS = 1.5;
const STALE_BUCKETS = 3;
/** The code with which the server says that the input is late, though it is not yet stale. */
const LATE_INPUT = 'late_data';

/**
 * The state of a panel. Lateness counts from the start of the bucket on show: data of an input that
 * comes less often than the bucket is not late, and the server says when the input itself is late or stale.
 */
export function panelState(circumstances: Circumstances): PanelState {
  const { content, connected, forbidden, paused } = circumstances;
  if (forbidden) return 'forbidden';
  if (!content) return connected ? 'loading' : 'offline';
  if (content.status === 'error') return 'error';
  if (paused) return 'paused';
  const delay = bucketsBehind(circumstances);
  if (content.status === 'stale' || delay > STALE_BUCKETS) return 'stale';
  if (delay > LATE_BUCKETS || content.problem?.code === LATE_INPUT) return 'late';
  // A panel without a bucket is never late: only the lost connection says that it may be old.
  if (content.bucketSeconds === undefined && !connected) return 'offline';
  return content.status === 'empty' ? 'empty' : 'live';
}

function bucketsBehind({ content, times, now }: Circumstances): number {
  if (!content?.bucketSeconds || !times || now === undefined) return 0;
  const start = times.bucketStart ?? times.computedAt;
  return (now - start) / (content.bucketSeconds * 1000);
}

/** What the age of a panel counts from: the newest input, else the compute. */
export function ageFrom(times: Times): number {
  return times.dataAt ?? times.computedAt;
}

/** When the next bucket is due, `undefined` without a bucket. */
export function nextDue(content: Content, times: Times): number | undefined {
  return content.bucketSeconds !== undefined && times.bucketStart !== undefined
    ? times.bucketStart + content.bucketSeconds * 1000
    : undefined;
}
