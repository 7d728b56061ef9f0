import {
  type Decode,
  instant,
  json,
  listOf,
  number,
  oneOf,
  ProtocolError,
  raw,
  shape,
  text,
} from './decode.ts';
import {
  type Bye,
  type PanelPatch,
  type PanelSnapshot,
  type Reset,
  STATUSES,
  type StreamEvent,
  type Times,
} from './event.ts';

type Types = StreamEvent['type'];
type WithoutType<E> = E extends StreamEvent ? Omit<E, 'type'> : never;

/** What every event about a panel has beside its times. */
const ABOUT_PANEL = { topic: text, panel: text, revision: text };
const BUCKET = { bucketSeconds: number };

const times = shape({ computedAt: instant }, { bucketStart: instant, dataAt: instant });
const problem = shape({ code: text }, { message: text, since: instant });

const decoders: { [T in Types]: Decode<WithoutType<Extract<StreamEvent, { type: T }>>> } = {
  hello: shape({ serverTime: instant, build: text, panels: listOf(text) }, { epoch: text }),
  panel: timed(
    shape({ ...ABOUT_PANEL, status: oneOf(STATUSES) }, { ...BUCKET, data: raw, problem }),
  ),
  patch: timed(
    shape(
      { ...ABOUT_PANEL, baseRevision: text, patch: raw as Decode<PanelPatch['patch']> },
      BUCKET,
    ),
  ),
  fresh: timed(shape(ABOUT_PANEL)),
  beat: shape({ serverTime: instant, viewers: number }),
  // Reasons are only told: one that is not known changes nothing about what is to be done.
  reset: shape({ reason: text as Decode<Reset['reason']> }),
  bye: shape({ reason: text as Decode<Bye['reason']>, retryMs: number }),
};

/** With the times, which stand among the fields. */
function timed<T>(decode: Decode<T>): Decode<T & { times: Times }> {
  return (value, where) => ({ times: times(value, where), ...decode(value, where) });
}

/**
 * One event of the stream.
 *
 * @throws ProtocolError when its name or a part of it is not known
 */
export function decodeEvent(type: string, data: string): StreamEvent {
  if (!Object.hasOwn(decoders, type)) throw new ProtocolError(`no event is called "${type}"`);
  return { type, ...decoders[type as Types](json(data, type), type) } as StreamEvent;
}

/** A panel's data with its times, as an event or as the body of a call. */
export function decodeSnapshot(data: unknown): PanelSnapshot {
  return { type: 'panel', ...decoders.panel(data, 'panel') };
}
