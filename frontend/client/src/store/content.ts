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
export function contentOf(snapshot: PanelSnapshot, before: Content | undefined): Content {
  const { revision, status, bucketSeconds, problem } = snapshot;
  const keepsData = status === 'error' || status === 'stale';
  const data = snapshot.data ?? (keepsData ? before?.data : undefined);
  return {
    revision,
    status,
    ...(bucketSeconds !== undefined && { bucketSeconds }),
    ...(data !== undefined && { data }),
    ...(problem !== undefined && { problem }),
  };
}
