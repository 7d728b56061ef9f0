import { ServerTime } from '@panelcast/client/store/server-time';
import { type ReadonlySignal, signal } from '@preact/signals';

/** The server's time as a signal that moves about once a second. */
export class ServerClock extends ServerTime {
  readonly #seconds = signal<number | undefined>(undefined);

  /** The time as of the last {@link tick}; whoever reads it is redrawn by ticks. */
  get ticking(): ReadonlySignal<number | undefined> {
    return this.#seconds;
  }

  override restart(serverTime: number): void {
    super.restart(serverTime);
    this.tick();
  }

  /** Moves {@link ticking} to now; called about once a second by one timer for the whole page. */
  tick(): void {
    this.#seconds.value = this.now();
  }
}
