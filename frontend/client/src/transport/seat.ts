import type { Connection } from '../protocol/connection.ts';
import { ProtocolError } from '../protocol/decode.ts';
import type { StreamEvent } from '../protocol/event.ts';
import { type StreamSubscription, subscriptionKey } from '../protocol/subscription.ts';
import { type Election, queueForLead } from './election.ts';
import type { Place } from './line.ts';
import { openStream, type StreamOptions } from './stream.ts';
import type { Tabs } from './tabs.ts';

/** More than a stream is silent before its own tab calls it dead. */
const SILENCE_MS = 45_000;
/** A tab that holds the stream and does not answer by then is frozen. */
const ANSWER_MS = 5_000;

/** What this tab knows of the subscription, to be handed to tabs that come later. */
export interface Handover<S> {
  readonly state: () => S;
  /** Takes over what another tab knows; what is known here and newer stays. */
  readonly adopt: (state: S) => void;
}

/** What the tab that leads says, always with its cursor, and what the others ask it for. */
interface Message<S> {
  readonly from: number;
  readonly cursor?: string | undefined;
  /** Whether somebody asks for an attempt, and not only the tab for what is known. */
  readonly ask?: boolean;
  /** Whom a state is for; without it for all. */
  readonly to?: number;
  readonly state?: S;
  readonly connection?: Connection;
  readonly event?: StreamEvent;
  readonly refused?: string;
}

/**
 * This tab among those with an equal subscription. The one that leads keeps the stream and tells every
 * event with its cursor. The lead ends with its tab, the next in line gets it and resumes from the last
 * cursor it heard, so nothing is missed; it begins with its state, because two tabs may have heard
 * differently much of the old one.
 */
export function openSeat<S>(
  subscription: StreamSubscription,
  cursor: string | undefined,
  options: StreamOptions,
  { state, adopt }: Handover<S>,
  tabs: Tabs,
): Place {
  // Tabs from before an update may speak otherwise; built pages carry the build in their addresses.
  const name = `panelcast:${import.meta.url} ${options.api}/${subscriptionKey(subscription)}`;
  const me = Math.random();
  const channel = tabs.channel(name);
  let connection: Connection = { phase: 'connecting' };
  /** The tab whose events are heard, once its state is here. */
  let leader: number | undefined;
  let stream: Place | undefined;
  let election: Election;
  let timer: ReturnType<typeof setTimeout>;

  function after(ms: number, what: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(what, ms);
  }

  /**
   * Follows whoever leads: asks for its state, and to try again; until it is here its events would
   * lack their beginning.
   */
  function join(ask = false): void {
    stream?.leave();
    stream = undefined;
    leader = undefined;
    after(ANSWER_MS, election.steal);
    post({ ask });
  }

  function lead(): void {
    clearTimeout(timer);
    stream = openStream(subscription, cursor, {
      ...options,
      onEvent: (event) => tell({ event }),
      onConnection: (now) => tell({ connection: now }),
      onRefused: ({ message }) => tell({ refused: message }),
    });
    post({ state: state(), connection });
    stream.enter();
  }

  function tell(news: Omit<Message<S>, 'from'>): void {
    cursor = stream?.cursor();
    post(news);
    take(news);
  }

  function post(words: Omit<Message<S>, 'from'>): void {
    channel.postMessage({ ...words, cursor, from: me });
  }

  function hear(message: Message<S>): void {
    const { from, ask, to } = message;
    if (ask !== undefined) {
      if (!stream) return;
      stream.retry(ask);
      post({ to: from, state: state(), connection });
    } else if (!stream && (to ?? me) === me) {
      // A tab that thaws answers what was asked before another one took its lead.
      if (message.state && !(to && leader)) {
        leader = from;
        adopt(message.state);
      }
      if (from !== leader) return;
      after(SILENCE_MS, join);
      cursor = message.cursor;
      take(message);
    }
  }

  function take(news: Omit<Message<S>, 'from'>): void {
    if (news.connection) {
      connection = news.connection;
      options.onConnection(connection);
    }
    if (news.event) options.onEvent(news.event);
    if (news.refused) options.onRefused(new ProtocolError(news.refused));
  }

  channel.onmessage = ({ data }) => hear(data as Message<S>);
  return {
    cursor: () => cursor,
    enter: () => {
      options.onConnection(connection);
      election = queueForLead(tabs.locks, name, lead, join);
      join();
    },
    retry: (isAsked) => (stream ? stream.retry(isAsked) : join(isAsked)),
    leave: () => {
      clearTimeout(timer);
      election.leave();
      stream?.leave();
      channel.close();
    },
  };
}
