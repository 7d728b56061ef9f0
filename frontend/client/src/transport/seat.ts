import type { Connection } from '../protocol/connection.ts';
import type { StreamEvent } from '../protocol/event.ts';
import { ProtocolError } from '../protocol/reader.ts';
import { type StreamSubscription, subscriptionKey } from '../protocol/subscription.ts';
import type { Place } from './line.ts';
import { Stream, type StreamOptions } from './stream.ts';
import type { Channel, Tabs } from './tabs.ts';
import { Watchdog } from './watchdog.ts';

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

/** What tabs say to each other. */
type Word<S> =
  | { readonly say: 'join' }
  | { readonly say: 'retry' }
  | { readonly say: 'lead' }
  | {
      readonly say: 'state';
      readonly to: string;
      readonly state: S;
      readonly cursor: string | undefined;
      readonly connection: Connection;
    }
  | { readonly say: 'event'; readonly event: StreamEvent; readonly cursor: string | undefined }
  | { readonly say: 'connection'; readonly connection: Connection }
  | { readonly say: 'refused'; readonly message: string };

type Message<S> = Word<S> & { readonly from: string };

/**
 * This tab among those with an equal subscription. The one that holds the lock leads: it keeps the
 * stream and tells every event with its cursor. The lock ends with its tab, the next in line gets it
 * and resumes from the last cursor it heard, so nothing is missed; everybody then asks the new leader
 * for its state, because two tabs may have heard differently much of the old one.
 */
export class Seat<S> implements Place {
  readonly #subscription: StreamSubscription;
  readonly #options: StreamOptions;
  readonly #handover: Handover<S>;
  readonly #tabs: Tabs;
  readonly #name: string;
  readonly #me = crypto.randomUUID();
  readonly #channel: Channel;
  readonly #watchdog = new Watchdog(() => this.#silent());
  #cursor: string | undefined;
  #connection: Connection = { phase: 'connecting' };
  /** The tab whose events are heard, once its state is here. */
  #leader: string | undefined;
  #isDoubted = false;
  #queued = new AbortController();
  #stream: Stream | undefined;
  #resign: (() => void) | undefined;
  #hasLeft = false;

  constructor(
    subscription: StreamSubscription,
    cursor: string | undefined,
    options: StreamOptions,
    handover: Handover<S>,
    tabs: Tabs,
  ) {
    this.#subscription = subscription;
    this.#cursor = cursor;
    this.#options = options;
    this.#handover = handover;
    this.#tabs = tabs;
    this.#name = `panelcast:${options.api}/${subscriptionKey(subscription)}`;
    this.#channel = tabs.channel(this.#name);
    this.#channel.onmessage = ({ data }) => this.#hear(data as Message<S>);
  }

  enter(): void {
    this.#options.onConnection(this.#connection);
    this.#queue();
  }

  /** Up to where this tab knows the subscription. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  retryNow(): void {
    if (this.#stream) this.#stream.retryNow();
    else this.#post({ say: 'retry' });
  }

  /** Gives up the place, and the lead with it. */
  leave(): void {
    this.#hasLeft = true;
    this.#watchdog.stop();
    this.#queued.abort();
    this.#stopLeading();
    this.#channel.close();
  }

  /** Waits for the lead and follows whoever has it. */
  #queue(): void {
    this.#queued = new AbortController();
    this.#claim({ signal: this.#queued.signal });
    this.#join(SILENCE_MS);
  }

  #claim(how: { steal: true } | { signal: AbortSignal }): void {
    this.#tabs.locks
      .request(this.#name, how, () => this.#lead())
      .catch((error: unknown) => this.#lost(error));
  }

  #lead(): Promise<void> {
    if (this.#hasLeft) return Promise.resolve();
    this.#queued.abort();
    this.#watchdog.stop();
    this.#leader = undefined;
    const stream = new Stream(this.#subscription, this.#cursor, {
      ...this.#options,
      onEvent: (event) => this.#tell(event, stream.cursor),
      onConnection: (connection) => this.#connected(connection),
      onRefused: (error) => {
        this.#options.onRefused(error);
        this.#post({ say: 'refused', message: error.message });
      },
    });
    this.#stream = stream;
    stream.enter();
    this.#post({ say: 'lead' });
    return new Promise((resolve) => {
      this.#resign = resolve;
    });
  }

  /** The lead was taken away by a tab that thought this one frozen, or there is no lead to be had. */
  #lost(error: unknown): void {
    const isAbort = error instanceof Error && error.name === 'AbortError';
    if (this.#hasLeft || (isAbort && !this.#stream)) return;
    if (!isAbort) {
      if (!this.#stream) void this.#lead();
      return;
    }
    this.#stopLeading();
    this.#queue();
  }

  #stopLeading(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    stream?.leave();
    this.#resign?.();
    this.#resign = undefined;
  }

  #tell(event: StreamEvent, cursor: string | undefined): void {
    this.#take(event, cursor);
    this.#post({ say: 'event', event, cursor });
  }

  #connected(connection: Connection): void {
    this.#follow(connection);
    this.#post({ say: 'connection', connection });
  }

  #hear(message: Message<S>): void {
    if (this.#stream) this.#hearAsLeader(message);
    else this.#hearAsFollower(message);
  }

  #hearAsLeader(message: Message<S>): void {
    if (message.say === 'retry') this.#stream?.retryNow();
    if (message.say === 'join') {
      this.#post({
        say: 'state',
        to: message.from,
        state: this.#handover.state(),
        cursor: this.#cursor,
        connection: this.#connection,
      });
    }
  }

  #hearAsFollower(message: Message<S>): void {
    if (message.say === 'lead') this.#join(SILENCE_MS);
    if (message.say === 'state' && message.to === this.#me) {
      this.#leader = message.from;
      this.#handover.adopt(message.state);
      this.#cursor = message.cursor;
      this.#follow(message.connection);
    }
    if (message.from !== this.#leader) return;
    this.#isDoubted = false;
    this.#watchdog.feed(SILENCE_MS);
    if (message.say === 'connection') this.#follow(message.connection);
    if (message.say === 'refused') this.#options.onRefused(new ProtocolError(message.message));
    if (message.say === 'event') this.#take(message.event, message.cursor);
  }

  #take(event: StreamEvent, cursor: string | undefined): void {
    this.#cursor = cursor;
    this.#options.onEvent(event);
  }

  #follow(connection: Connection): void {
    this.#connection = connection;
    this.#options.onConnection(connection);
  }

  /** Asks whoever leads for its state; until it is here its events would lack their beginning. */
  #join(patienceMs: number): void {
    this.#leader = undefined;
    this.#watchdog.feed(patienceMs);
    this.#post({ say: 'join' });
  }

  /** A leader that does not even answer cannot be waited for: the lead is taken from it. */
  #silent(): void {
    if (this.#isDoubted) {
      this.#isDoubted = false;
      this.#queued.abort();
      this.#claim({ steal: true });
    } else {
      this.#isDoubted = true;
      this.#join(ANSWER_MS);
    }
  }

  #post(word: Word<S>): void {
    if (!this.#hasLeft) this.#channel.postMessage({ ...word, from: this.#me });
  }
}
