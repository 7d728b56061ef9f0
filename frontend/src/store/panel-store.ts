import { NewestPanels } from '@panelcast/client/store/newest-panels';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { emptySlot, type MutableSlot, type PanelSlot } from './panel-slot.ts';

/** Calls once, before the next picture is drawn; never in a page that is not drawn. */
export type Schedule = (run: () => void) => void;

/** Hears that the picture will show a panel's next bucket; milliseconds by the server's clock. */
export type OnTurn = (bucketStart: number) => void;

/** Slots kept for panels that were seen; the least recently used goes first. */
const CAPACITY = 300;

/**
 * What is shown of every panel that was seen, by key. Updates of one animation frame are shown
 * together, each panel's newest only; an equal revision leaves the content untouched. While paused,
 * updates of panels that show something wait and are counted; first data is shown.
 */
export class PanelStore {
  /** The newest of every panel, shown or waiting. */
  readonly newest = new NewestPanels((key, _, isNew) => this.#updated(key, isNew));
  readonly #schedule: Schedule;
  readonly #onTurn: OnTurn | undefined;
  readonly #slots = new Map<string, MutableSlot>();
  /** By key, whether the pause held it back. */
  readonly #unshown = new Map<string, boolean>();
  readonly #pausedAt = signal<number | undefined>(undefined);
  readonly #waiting = signal(0);
  #scheduled = false;

  /** @param onTurn within the scheduled call; not of buckets that were missed, held back by a pause or only fresh */
  constructor(schedule: Schedule, onTurn?: OnTurn) {
    this.#schedule = schedule;
    this.#onTurn = onTurn;
  }

  /** When the viewer paused, by the clock that {@link pause} was given. */
  get pausedAt(): ReadonlySignal<number | undefined> {
    return this.#pausedAt;
  }

  /** How many changed contents arrived since the pause began. */
  get waiting(): ReadonlySignal<number> {
    return this.#waiting;
  }

  /** Where the panel's data is and will be; the same object for the same key while it is in use. */
  slot(key: string): PanelSlot {
    return this.#mutable(key);
  }

  /** From now on updates wait. */
  pause(at: number): void {
    if (this.#pausedAt.peek() === undefined) this.#pausedAt.value = at;
  }

  /** Shows the newest of everything that waited. */
  resume(): void {
    this.#pausedAt.value = undefined;
    this.#waiting.value = 0;
    this.#flushSoon();
  }

  /** Shows the newest of one panel, though updates wait. */
  reveal(key: string): void {
    this.#unshown.delete(key);
    this.#show(key, true);
  }

  #updated(key: string, isNew: boolean): void {
    const waits = this.#waits(key);
    if (isNew && waits) this.#waiting.value += 1;
    this.#unshown.set(key, waits);
    if (!waits) this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#schedule(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const due = [...this.#unshown].filter(([key]) => !this.#waits(key));
    batch(() => {
      for (const [key, waited] of due) {
        this.#unshown.delete(key);
        this.#show(key, waited);
      }
    });
  }

  #show(key: string, waited: boolean): void {
    const known = this.newest.get(key);
    if (!known) return;
    const slot = this.#mutable(key);
    const before = slot.times.peek()?.bucketStart;
    const { bucketStart } = known.times;
    const isNew = slot.content.peek() !== known.content;
    slot.content.value = known.content;
    slot.times.value = known.times;
    if (!isNew || waited || before === undefined || bucketStart === undefined) return;
    const length = (known.content.bucketSeconds ?? 0) * 1_000;
    if (bucketStart === before + length) this.#onTurn?.(bucketStart);
  }

  #waits(key: string): boolean {
    const isShown = this.#slots.get(key)?.content.peek() !== undefined;
    return isShown && this.#pausedAt.peek() !== undefined;
  }

  #mutable(key: string): MutableSlot {
    const slot = this.#slots.get(key) ?? emptySlot();
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    if (this.#slots.size > CAPACITY) {
      const [oldest] = this.#slots.keys();
      if (oldest !== undefined) {
        this.#slots.delete(oldest);
        this.newest.forget(oldest);
      }
    }
    return slot;
  }
}
