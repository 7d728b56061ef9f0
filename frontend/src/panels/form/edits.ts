import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { Value } from '@panelcast/client/protocol/value';
import { type Draft, draftOf, parse, scaled } from './field-value.ts';

/** What the viewer typed and what is known of the stored value since. */
export interface Edit {
  readonly draft: Draft;
  /** Stored values that the viewer saw or sent: any other is somebody else's. */
  readonly known: readonly unknown[];
  /** What was sent last and not refused. */
  readonly sent?: unknown;
  /** What was stored when it was accepted: newer data settles it. */
  readonly accepted?: Accepted;
}

export interface Accepted {
  readonly data: FormPanelData;
  readonly revision?: string | undefined;
}

/** What is typed, kept apart from what is stored: data reaches only fields that were not touched. */
export class Edits {
  #data: FormPanelData;
  #edits: Readonly<Record<string, Edit>> = {};
  #focused: string | undefined;

  constructor(data: FormPanelData) {
    this.#data = data;
  }

  /** Some field that is stored reads differently. */
  get isDirty(): boolean {
    return Object.keys(this.#edits).some((id) => this.#isStored(id) && !this.#readsAsStored(id));
  }

  get(id: string): Edit | undefined {
    return this.#edits[id];
  }

  /** What a field reads: typed, or stored; one that is linked follows the field that it shows. */
  draft(id: string): Draft {
    const edit = this.#edits[id];
    const field = this.#data.fields[id];
    if (edit || !field) return edit?.draft ?? '';
    const whole = field.link && this.#valueOf(field.link.field);
    if (!field.link || typeof whole !== 'number') return draftOf(field);
    return draftOf({ ...field, value: whole / field.link.times });
  }

  /**
   * What is stored now.
   *
   * @returns what was typed and not stored where there is no field any more
   */
  meet(data: FormPanelData): Record<string, Draft> {
    if (data === this.#data) return {};
    const lost = Object.entries(this.#edits).filter(
      ([id, edit]) => !data.fields[id] && this.#isStored(id) && !edit.accepted && !this.#isSaid(id),
    );
    this.#data = data;
    this.#settle();
    return Object.fromEntries(lost.map(([id, { draft }]) => [id, draft]));
  }

  type(id: string, draft: Draft): void {
    const edit = this.#edits[id];
    const known = edit?.known ?? [this.#stored(id)];
    this.#put(id, { draft, known, sent: edit?.sent });
    const link = this.#data.fields[id]?.link;
    const value = this.#valueOf(id);
    if (link && typeof value === 'number') this.fill(link.field, scaled(value, link.times));
  }

  /** Types a value. */
  fill(id: string, value: Value): void {
    const field = this.#data.fields[id];
    if (field) this.type(id, draftOf({ ...field, value }));
  }

  enter(id: string): void {
    this.#focused = id;
  }

  leave(id: string): void {
    if (this.#focused === id) this.#focused = undefined;
    this.#settle();
  }

  /** Gives a field back to its stored value. */
  release(id: string): void {
    const { [id]: _, ...others } = this.#edits;
    this.#edits = others;
  }

  clear(): void {
    this.#edits = {};
  }

  /** Somebody else stored another value while this one was being typed. */
  isOvertaken(id: string): boolean {
    const edit = this.#edits[id];
    return edit !== undefined && !edit.known.includes(this.#stored(id)) && !this.#readsAsStored(id);
  }

  /** The value is neither stored nor on its way, and nobody else's is in between. */
  isPending(id: string, value: Value): boolean {
    const sent = this.#edits[id]?.sent;
    const last = sent === undefined ? this.#stored(id) : sent;
    return value !== last && !this.isOvertaken(id);
  }

  /** Puts what was typed above what others stored meanwhile. */
  overrule(id: string): void {
    const edit = this.#edits[id];
    if (edit) this.#put(id, { draft: edit.draft, known: [...edit.known, this.#stored(id)] });
  }

  overruleAll(): void {
    for (const id of Object.keys(this.#edits)) this.overrule(id);
  }

  sent(values: Readonly<Record<string, unknown>>): void {
    this.#each(values, (edit, sent) => ({ ...edit, known: [...edit.known, sent], sent }));
  }

  refused(values: Readonly<Record<string, unknown>>): void {
    this.#each(values, ({ draft, known }, sent) => ({
      draft,
      known: known.filter((value, at) => value !== sent || at === 0),
    }));
  }

  accepted(values: Readonly<Record<string, unknown>>, accepted: Accepted): void {
    this.#each(values, (edit, sent, id) =>
      this.#valueOf(id) === sent ? { ...edit, accepted } : edit,
    );
    this.#settle();
  }

  /** Lets go of what has been stored, except where the cursor is: its text may be half typed. */
  #settle(): void {
    const kept = Object.entries(this.#edits).filter(
      ([id, edit]) =>
        this.#data.fields[id] !== undefined &&
        (id === this.#focused || !(this.#isSaid(id) || this.#isOver(edit))),
    );
    this.#edits = Object.fromEntries(kept);
  }

  /** It adds nothing to what is stored, or to the field that it is linked to. */
  #isSaid(id: string): boolean {
    const value = this.#valueOf(id);
    const isLinked = Boolean(this.#data.fields[id]?.link) && value !== undefined;
    return isLinked || value === this.#stored(id);
  }

  #isOver({ accepted }: Edit): boolean {
    if (!accepted) return false;
    if (accepted.revision === undefined) return accepted.data !== this.#data;
    return Number(this.#data.revision ?? 0) >= Number(accepted.revision);
  }

  #isStored(id: string): boolean {
    const field = this.#data.fields[id];
    return !field?.link && !field?.loose;
  }

  #stored(id: string): Value | undefined {
    return this.#data.fields[id]?.value;
  }

  #valueOf(id: string): Value | undefined {
    const edit = this.#edits[id];
    const field = this.#data.fields[id];
    const parsed = edit && field && parse(field, edit.draft);
    return parsed && 'value' in parsed ? parsed.value : undefined;
  }

  #readsAsStored(id: string): boolean {
    const field = this.#data.fields[id];
    return !field || draftOf(field) === this.#edits[id]?.draft || this.#valueOf(id) === field.value;
  }

  #each(
    values: Readonly<Record<string, unknown>>,
    change: (edit: Edit, value: unknown, id: string) => Edit,
  ): void {
    for (const [id, value] of Object.entries(values)) {
      const edit = this.#edits[id];
      if (edit) this.#put(id, change(edit, value, id));
    }
  }

  #put(id: string, edit: Edit): void {
    this.#edits = { ...this.#edits, [id]: edit };
  }
}
