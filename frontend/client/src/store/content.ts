import type { PanelSnapshot, Problem, Status } from '../protocol/event.ts';

/** What a panel shows; a new object only when its revision is new. */
export interface Content {
  readonly revision: string;
  readonly status: Status;
  readonly bucketSeconds?: number;
  readonly data?: unknown;
  readonly problem?: Problem;
}

/** A failed or late compute without data of its own keeps what was known before. */
export function contentOf(
  { type, topic, panel, times, ...content }: PanelSnapshot,
  before: Content | undefined,
): Content {
  const lacksData = content.data === undefined && before?.data !== undefined;
  const keepsData = content.status === 'error' || content.status === 'stale';
  return lacksData && keepsData ? { ...content, data: before.data } : content;
}
