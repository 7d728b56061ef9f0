import type { components } from './api.ts';

type Schemas = components['schemas'];

/** Names of the fields that may be absent or `null`, which is the same to a reader. */
export type Optional<S> = {
  [N in keyof S]-?: null extends S[N] ? N : undefined extends S[N] ? N : never;
}[keyof S];

type Value<T> = T extends (infer E)[] ? readonly E[] : NonNullable<T>;

/** What the server's description calls `S`, as it is read: these fields are instants, in milliseconds. */
type Read<S, Instants extends keyof S = never> = {
  readonly [N in Exclude<keyof S, Optional<S>>]: N extends Instants ? number : Value<S[N]>;
} & {
  readonly [N in Optional<S>]?: N extends Instants ? number : Value<S[N]>;
};

/** What an event about a panel says beside its times. */
type AboutPanel<S> = Read<Omit<S, keyof Times>> & { readonly times: Times };

/** Why data is not `ok`: a stable code, a sentence for people, and since when (milliseconds). */
export type Problem = Read<Partial<NonNullable<Schemas['PanelEvent']['problem']>>, 'since'> & {
  readonly code: string;
};

export const STATUSES = ['ok', 'empty', 'stale', 'error'] as const;
export type Status = Schemas['Status'];

/**
 * Times of a snapshot in milliseconds since the epoch, by the server's clock; no part of its revision.
 * `bucketStart` is absent when the panel follows changes or is static, `dataAt` when no input was seen.
 */
export type Times = Read<
  Pick<Schemas['PanelEvent'], 'bucketStart' | 'computedAt' | 'dataAt'>,
  'bucketStart' | 'computedAt' | 'dataAt'
>;

/** First event of every stream; its epoch is absent while the instance is cut off from the cluster. */
export type Hello = { readonly type: 'hello' } & Read<Schemas['HelloEvent'], 'serverTime'>;

/** A panel's whole data, replacing what was there: shaped by its kind, absent when there is nothing to show. */
export type PanelSnapshot = { readonly type: 'panel' } & Omit<
  AboutPanel<Schemas['PanelEvent']>,
  'data' | 'problem'
> & { readonly data?: unknown; readonly problem?: Problem };

/** What changed in a panel that is `ok` and stays so; of use only to who has the base revision. */
export type PanelPatch = { readonly type: 'patch' } & AboutPanel<Schemas['PatchEvent']>;

/** The content stayed what it was, only newer. */
export type Fresh = { readonly type: 'fresh' } & AboutPanel<Schemas['FreshEvent']>;

export type Beat = { readonly type: 'beat' } & Read<Schemas['BeatEvent'], 'serverTime'>;

/** Earlier cursors are void; full panels follow. */
export type Reset = { readonly type: 'reset' } & Read<Schemas['ResetEvent']>;

/** The stream ends now; come back after `retryMs`. */
export type Bye = { readonly type: 'bye' } & Read<Schemas['ByeEvent']>;

export type StreamEvent = Hello | PanelSnapshot | PanelPatch | Fresh | Beat | Reset | Bye;
