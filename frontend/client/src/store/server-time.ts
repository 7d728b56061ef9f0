/**
 * The server's time, known only from what the server says and a monotonic clock, so that a wrong
 * clock of the browser changes no age. Of several readings the least delayed one counts.
 */
export class ServerTime {
  readonly #monotonic: () => number;
  #offset: number | undefined;

  /** @param monotonic milliseconds since any moment, never running backwards */
  constructor(monotonic: () => number) {
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
