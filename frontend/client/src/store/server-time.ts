/** Less is a clock that was set; after a longer sleep the stream is dead, and begins with the time. */
const SET_MS = 37_500;

/**
 * Milliseconds that run on while the computer sleeps, where those of the page stand still: the wall
 * clock is then ahead of them by more than a clock is usually set.
 */
export function wakefulClock(): () => number {
  let behind = Date.now() - performance.now();
  return () => {
    const now = performance.now();
    const difference = Date.now() - now;
    if (difference - behind > SET_MS) behind = difference;
    return now + behind;
  };
}

/**
 * The server's time, known only from what the server says and a monotonic clock, so that a wrong
 * clock of the browser changes no age. Of several readings the least delayed one counts.
 */
export class ServerTime {
  readonly #monotonic: () => number;
  #offset: number | undefined;

  /** @param monotonic milliseconds since any moment, never running backwards */
  constructor(monotonic = wakefulClock()) {
    this.#monotonic = monotonic;
  }

  /** A new connection: earlier readings may be from before the computer slept. */
  restart(serverTime: number): void {
    this.#offset = serverTime - this.#monotonic();
  }

  /** A further reading; a delayed one reads too early and is ignored. */
  read(serverTime: number): void {
    const offset = serverTime - this.#monotonic();
    this.#offset = Math.max(this.#offset ?? offset, offset);
  }

  /** Milliseconds since the epoch, `undefined` before the first reading. */
  now(): number | undefined {
    return this.#offset === undefined ? undefined : this.#offset + this.#monotonic();
  }
}
