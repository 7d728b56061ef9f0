import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { PanelSnapshot, Problem, Status, Times } from '../protocol/event.ts';

/** What a panel shows; a new object only when its revision is new. */
export interface Content {
  readonly revision: string;
  readonly status: Status;
  readonly bucketSeconds?: number;
  readonly data?: unknown;
  readonly problem?: Problem;
}

/** The newest of one panel: content and times change apart, so that a newer time redraws no content. */
export interface PanelSlot {
  readonly content: ReadonlySignal<Content | undefined>;
  readonly times: ReadonlySignal<Times | undefined>;
}

export interface MutableSlot extends PanelSlot {
  readonly content: Signal<Content | undefined>;
  readonly times: Signal<Times | undefined>;
}

export function emptySlot(): MutableSlot {
  return { content: signal(undefined), times: signal(undefined) };
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
