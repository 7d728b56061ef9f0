import type { PanelSnapshot, Times } from '../protocol/event.ts';
import { type Content, contentOf } from './content.ts';

/** The newest that is known of a panel. */
export interface Known {
  readonly topic: string;
  readonly panel: string;
  readonly content: Content;
  readonly times: Times;
}

/** Hears of every update, in order; `isNew` when the revision is another one than before. */
export type OnUpdate = (key: string, known: Known, isNew: boolean) => void;

/**
 * The newest of every panel, by key. The one place where what arrives meets what is known: whatever
 * changes a panel's content goes through {@link put}, so an update that builds on the known revision
 * finds it by {@link get} and becomes a whole snapshot first.
 */
export class NewestPanels {
  readonly #onUpdate: OnUpdate;
  readonly #known = new Map<string, Known>();

  constructor(onUpdate: OnUpdate) {
    this.#onUpdate = onUpdate;
  }

  get(key: string): Known | undefined {
    return this.#known.get(key);
  }

  /** Takes a panel's whole data, as it came over the stream; an equal revision moves the times only. */
  put(key: string, snapshot: PanelSnapshot): void {
    const before = this.#known.get(key)?.content;
    const isNew = before?.revision !== snapshot.revision;
    const content = before && !isNew ? before : contentOf(snapshot, before);
    const { topic, panel, times } = snapshot;
    this.#keep(key, { topic, panel, content, times }, isNew);
  }

  /** Takes the answer of a call, unless the stream was faster. */
  putAnswer(key: string, snapshot: PanelSnapshot): void {
    const known = this.#known.get(key);
    if (!known || snapshot.times.computedAt >= known.times.computedAt) this.put(key, snapshot);
  }

  /** Takes newer times for the revision; `false` when another revision is known here. */
  freshen(key: string, revision: string, times: Times): boolean {
    const known = this.#known.get(key);
    if (known?.content.revision !== revision) return false;
    this.#keep(key, { ...known, times }, false);
    return true;
  }

  forget(key: string): void {
    this.#known.delete(key);
  }

  #keep(key: string, known: Known, isNew: boolean): void {
    this.#known.set(key, known);
    this.#onUpdate(key, known, isNew);
  }
}

/** What is known of a panel in the form in which it arrives. */
export function snapshotOf({ topic, panel, content, times }: Known): PanelSnapshot {
  return { type: 'panel', topic, panel, times, ...content };
}
