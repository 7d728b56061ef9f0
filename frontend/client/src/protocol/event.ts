/** Why data is not `ok`: a stable code, a sentence for people, and since when (milliseconds). */
export interface Problem {
  readonly code: string;
  readonly message?: string;
  readonly since?: number;
}

export const STATUSES = ['ok', 'empty', 'stale', 'error'] as const;
export type Status = (typeof STATUSES)[number];

export const RESET_REASONS = ['epoch-changed', 'rejoined'] as const;
export const BYE_REASONS = ['shutdown', 'rotate', 'busy', 'expired'] as const;
export type ResetReason = (typeof RESET_REASONS)[number];
export type ByeReason = (typeof BYE_REASONS)[number];

/** Times of a snapshot in milliseconds since the epoch, by the server's clock; no part of its revision. */
export interface Times {
  /** Absent when the panel follows changes or is static. */
  readonly bucketStart?: number;
  readonly computedAt: number;
  /** The newest input that was seen. */
  readonly dataAt?: number;
}

/** First event of every stream. */
export interface Hello {
  readonly type: 'hello';
  readonly serverTime: number;
  readonly build: string;
  /** Absent while the instance is cut off from the cluster. */
  readonly epoch?: string;
  readonly panels: readonly string[];
}

/** A panel's whole data, replacing what was there. */
export interface PanelSnapshot {
  readonly type: 'panel';
  readonly topic: string;
  readonly panel: string;
  readonly times: Times;
  /** The effective bucket size, absent without a bucket. */
  readonly bucketSeconds?: number;
  readonly revision: string;
  readonly status: Status;
  /** Shaped by the panel's kind; absent when there is nothing to show. */
  readonly data?: unknown;
  readonly problem?: Problem;
}

/** What changed in a panel that is `ok` and stays so; of use only to who has the base revision. */
export interface PanelPatch {
  readonly type: 'patch';
  readonly topic: string;
  readonly panel: string;
  readonly times: Times;
  readonly bucketSeconds?: number;
  readonly baseRevision: string;
  readonly revision: string;
  /** JSON Merge Patch (RFC 7396) of the data. */
  readonly patch: unknown;
}

/** The content stayed what it was, only newer. */
export interface Fresh {
  readonly type: 'fresh';
  readonly topic: string;
  readonly panel: string;
  readonly times: Times;
  readonly revision: string;
}

export interface Beat {
  readonly type: 'beat';
  readonly serverTime: number;
  readonly viewers: number;
}

/** Earlier cursors are void; full panels follow. */
export interface Reset {
  readonly type: 'reset';
  readonly reason: ResetReason;
}

/** The stream ends now; come back after `retryMs`. */
export interface Bye {
  readonly type: 'bye';
  readonly reason: ByeReason;
  readonly retryMs: number;
}

export type StreamEvent = Hello | PanelSnapshot | PanelPatch | Fresh | Beat | Reset | Bye;
