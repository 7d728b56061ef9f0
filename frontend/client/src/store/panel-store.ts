import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { PanelSnapshot, Times } from '../protocol/event.ts';
import {
  type Content,
  contentOf,
  emptySlot,
  type MutableSlot,
  type PanelSlot,
} from './panel-slot.ts';

/** Calls once, before the next picture is drawn; never in a page that is not drawn. */
export type Schedule = (run: () => void) => void;

interface Update {
  readonly content: Content;
  readonly times: Times;
}

/** Slots kept for panels that were seen; the least recently used goes first. */
const CAPACITY = 300;

/**
 * The newest data of every panel that was seen, by key. Updates of one animation frame are applied
 * together, each panel's newest only; an equal revision leaves the content untouched. While paused,
 * updates of panels that show something wait and are counted; first data is shown.
 */
export class PanelStore {
  readonly #schedule: Schedule;
  readonly #slots = new Map<string, MutableSlot>();
  readonly #updates = new Map<string, Update>();
  readonly #pausedAt = signal<number | undefined>(undefined);
  readonly #waiting = signal(0);
  #scheduled = false;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
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

  /** The revision that is known for a key, shown or waiting. */
  revision(key: string): string | undefined {
    return this.#known(key)?.content.revision;
  }

  /** Takes a panel's whole data, as it came over the stream. */
  put(key: string, snapshot: PanelSnapshot): void {
    const known = this.#known(key);
    const isNew = known?.content.revision !== snapshot.revision;
    const content = known && !isNew ? known.content : contentOf(snapshot, known?.content);
    if (isNew && this.#waits(key)) this.#waiting.value += 1;
    this.#update(key, { content, times: snapshot.times });
  }

  /** Takes the answer of a call, unless the stream was faster. */
  putAnswer(key: string, snapshot: PanelSnapshot): void {
    const known = this.#known(key);
    if (!known || snapshot.times.computedAt >= known.times.computedAt) this.put(key, snapshot);
  }

  /** Takes newer times for the revision; `false` when another revision is known here. */
  freshen(key: string, revision: string, times: Times): boolean {
    const known = this.#known(key);
    if (known?.content.revision !== revision) return false;
    this.#update(key, { content: known.content, times });
    return true;
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

  #update(key: string, update: Update): void {
    this.#updates.set(key, update);
    if (!this.#waits(key)) this.#flushSoon();
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
    const due = [...this.#updates].filter(([key]) => !this.#waits(key));
    batch(() => {
      for (const [key, { content, times }] of due) {
        const slot = this.#mutable(key);
        slot.content.value = content;
        slot.times.value = times;
        this.#updates.delete(key);
      }
    });
  }

  #waits(key: string): boolean {
    const isShown = this.#slots.get(key)?.content.peek() !== undefined;
    return isShown && this.#pausedAt.peek() !== undefined;
  }

  #known(key: string): Update | undefined {
    const waiting = this.#updates.get(key);
    if (waiting) return waiting;
    const slot = this.#slots.get(key);
    const content = slot?.content.peek();
    const times = slot?.times.peek();
    return content && times ? { content, times } : undefined;
  }

  #mutable(key: string): MutableSlot {
    const slot = this.#slots.get(key) ?? emptySlot();
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    if (this.#slots.size > CAPACITY) {
      const [oldest] = this.#slots.keys();
      if (oldest !== undefined) this.#slots.delete(oldest);
    }
    return slot;
  }
}
