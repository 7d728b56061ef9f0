import type { Connection } from '@panelcast/client/protocol/connection';
import { type ReadonlySignal, signal } from '@preact/signals';

/** How long a line may be gone before it is called lost: a change of instance takes less. */
const PATIENCE_MS = 2_000;

/** Keeps short gaps quiet and makes long ones known. */
export class LostLine {
  readonly #lost = signal(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get lost(): ReadonlySignal<boolean> {
    return this.#lost;
  }

  follow({ phase }: Connection): void {
    switch (phase) {
      case 'open':
        this.#settle(false);
        break;
      case 'refused':
        this.#settle(true);
        break;
      case 'waiting':
        this.#timer ??= setTimeout(() => this.#settle(true), PATIENCE_MS);
        break;
      case 'hidden':
      case 'closed':
        this.#settle(this.#lost.peek());
        break;
      case 'connecting':
        break;
    }
  }

  #settle(lost: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lost.value = lost;
  }
}
