import {
  BYE_REASONS,
  type Fresh,
  type PanelPatch,
  type PanelSnapshot,
  type Problem,
  RESET_REASONS,
  STATUSES,
  type StreamEvent,
  type Times,
} from './event.ts';
import { ProtocolError, Reader } from './reader.ts';

const decoders: Readonly<Record<string, (data: Reader) => StreamEvent>> = {
  hello: (data) => ({
    type: 'hello',
    serverTime: data.instant('serverTime'),
    build: data.text('build'),
    ...(data.has('epoch') && { epoch: data.text('epoch') }),
    panels: data.texts('panels'),
  }),
  panel: decodeSnapshot,
  patch: decodePatch,
  fresh: decodeFresh,
  beat: (data) => ({
    type: 'beat',
    serverTime: data.instant('serverTime'),
    viewers: data.number('viewers'),
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
    topic: data.text('topic'),
    panel: data.text('panel'),
    times: decodeTimes(data),
    ...(data.has('bucketSeconds') && { bucketSeconds: data.number('bucketSeconds') }),
    revision: data.text('revision'),
    status: data.oneOf('status', STATUSES),
    ...(data.has('data') && { data: data.raw('data') }),
    ...(data.has('problem') && { problem: decodeProblem(data.object('problem')) }),
  };
}

function decodePatch(data: Reader): PanelPatch {
  return {
    type: 'patch',
    topic: data.text('topic'),
    panel: data.text('panel'),
    times: decodeTimes(data),
    ...(data.has('bucketSeconds') && { bucketSeconds: data.number('bucketSeconds') }),
    baseRevision: data.text('baseRevision'),
    revision: data.text('revision'),
    patch: data.raw('patch'),
  };
}

function decodeFresh(data: Reader): Fresh {
  return {
    type: 'fresh',
    topic: data.text('topic'),
    panel: data.text('panel'),
    times: decodeTimes(data),
    revision: data.text('revision'),
  };
}

function decodeTimes(data: Reader): Times {
  return {
    ...(data.has('bucketStart') && { bucketStart: data.instant('bucketStart') }),
    computedAt: data.instant('computedAt'),
    ...(data.has('dataAt') && { dataAt: data.instant('dataAt') }),
  };
}

function decodeProblem(data: Reader): Problem {
  return {
    code: data.text('code'),
    ...(data.has('message') && { message: data.text('message') }),
    ...(data.has('since') && { since: data.instant('since') }),
  };
}
