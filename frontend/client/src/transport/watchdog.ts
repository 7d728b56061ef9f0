/** Barks once when it is not fed in time. */
export class Watchdog {
  readonly #bark: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(bark: () => void) {
    this.#bark = bark;
  }

  /** Starts the time anew. */
  feed(patienceMs: number): void {
    this.stop();
    this.#timer = setTimeout(this.#bark, patienceMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
