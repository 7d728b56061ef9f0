import {
  BYE_REASONS,
  type PanelSnapshot,
  type Problem,
  RESET_REASONS,
  STATUSES,
  type StreamEvent,
  type Times,
} from './event.ts';
import { ProtocolError, Reader } from './reader.ts';

/** What every event about a panel has beside its times. */
const ABOUT_PANEL = { topic: 'text', panel: 'text', revision: 'text' } as const;
const BUCKET = { bucketSeconds: 'number' } as const;

const decoders: Readonly<Record<string, (data: Reader) => StreamEvent>> = {
  hello: (data) => ({
    type: 'hello',
    ...data.fields({ serverTime: 'instant', build: 'text', panels: 'texts' }, { epoch: 'text' }),
  }),
  panel: decodeSnapshot,
  patch: (data) => ({
    type: 'patch',
    times: decodeTimes(data),
    ...data.fields({ ...ABOUT_PANEL, baseRevision: 'text', patch: 'raw' }, BUCKET),
  }),
  fresh: (data) => ({ type: 'fresh', times: decodeTimes(data), ...data.fields(ABOUT_PANEL, {}) }),
  beat: (data) => ({
    type: 'beat',
    ...data.fields({ serverTime: 'instant', viewers: 'number' }, {}),
  }),
  reset: (data) => ({ type: 'reset', reason: data.oneOf('reason', RESET_REASONS) }),
  bye: (data) => ({
    type: 'bye',
    reason: data.oneOf('reason', BYE_REASONS),
    retryMs: data.number('retryMs'),
  }),
};

/**
 * One event of the stream.
 *
 * @throws ProtocolError when its name or a part of it is not known
 */
export function decodeEvent(name: string, text: string): StreamEvent {
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (!decode) throw new ProtocolError(`no event is called "${name}"`);
  return decode(Reader.parse(text, name));
}

/** A panel's data with its times, as an event or as the body of a call. */
export function decodeSnapshot(data: Reader): PanelSnapshot {
  return {
    type: 'panel',
    times: decodeTimes(data),
    status: data.oneOf('status', STATUSES),
    ...data.fields(ABOUT_PANEL, { ...BUCKET, data: 'raw' }),
    ...(data.has('problem') && { problem: decodeProblem(data.object('problem')) }),
  };
}

function decodeTimes(data: Reader): Times {
  return data.fields({ computedAt: 'instant' }, { bucketStart: 'instant', dataAt: 'instant' });
}

function decodeProblem(data: Reader): Problem {
  return data.fields({ code: 'text' }, { message: 'text', since: 'instant' });
}
