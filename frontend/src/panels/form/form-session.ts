import type { Field, FormPanelData, Value } from '@panelcast/client/protocol/panel-data';
import type { OnSubmit, Refusal } from '../panel-props.ts';
import { type Draft, draftOf, isEditable, parse } from './field-value.ts';

/** A pause of this length in typing ends a change. */
const TYPING_MS = 250;

/** What the viewer typed and what is known of the stored value since. */
export interface Edit {
  readonly draft: Draft;
  /** Stored values that the viewer saw or sent: any other is somebody else's. */
  readonly known: readonly Value[];
  /** What was sent last and not refused. */
  readonly sent?: Value | undefined;
  /** What was stored when it was accepted: newer data settles it. */
  readonly accepted?: { readonly data: FormPanelData; readonly revision?: string | undefined };
}

export type Phase = 'idle' | 'sending' | 'stored';

interface Collected {
  readonly values: Record<string, Value>;
  readonly errors: Record<string, string>;
}

/**
 * A form while somebody works on it. What is typed stays apart from what is stored: other people's
 * changes reach only fields that this viewer has not touched. A form without a button saves by itself,
 * choices at once and typing after a pause; only one call is under way at a time.
 */
export class FormSession {
  readonly #onChange: () => void;
  #data: FormPanelData;
  #onSubmit: OnSubmit | undefined;
  #edits: Readonly<Record<string, Edit>> = {};
  #refusal: Refusal = {};
  #phase: Phase = 'idle';
  #focused: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnsaved = false;
  #acknowledged: string | undefined;

  constructor(data: FormPanelData, onChange: () => void) {
    this.#data = data;
    this.#onChange = onChange;
  }

  get phase(): Phase {
    return this.#phase;
  }

  get refusal(): Refusal {
    return this.#refusal;
  }

  /** Some field reads differently than stored. */
  get isDirty(): boolean {
    return Object.keys(this.#edits).some((id) => !this.#readsAsStored(id));
  }

  get #savesItself(): boolean {
    return !this.#data.submit.label;
  }

  edit(id: string): Edit | undefined {
    return this.#edits[id];
  }

  /** Somebody else stored another value while this one was being typed. */
  isOvertaken(id: string): boolean {
    const edit = this.#edits[id];
    const field = this.#data.fields[id];
    return Boolean(edit && field && !edit.known.includes(field.value)) && !this.#readsAsStored(id);
  }

  /** What is stored now. A form that saves to another place is another form. */
  meet(data: FormPanelData, onSubmit: OnSubmit | undefined): void {
    if (data.submit.path !== this.#data.submit.path) {
      this.flush();
      this.#edits = {};
      this.#refusal = {};
      this.#phase = 'idle';
      this.#acknowledged = undefined;
    }
    const isNew = data !== this.#data;
    this.#data = data;
    this.#onSubmit = onSubmit;
    if (isNew) this.#settle();
  }

  type(id: string, draft: Draft): void {
    const field = this.#data.fields[id];
    if (!field) return;
    const known = this.#edits[id]?.known ?? [field.value];
    this.#put(id, { draft, known, sent: this.#edits[id]?.sent });
    const { [id]: _, ...others } = this.#refusal.fields ?? {};
    this.#refusal = { ...this.#refusal, fields: others };
    if (this.#phase === 'stored') this.#phase = 'idle';
    if (this.#savesItself && isTyped(field)) this.#saveIn(TYPING_MS);
    else if (this.#savesItself) void this.submit();
    this.#onChange();
  }

  enter(id: string): void {
    this.#focused = id;
  }

  /** The viewer turned to something else: what was typed is complete. */
  leave(id: string): void {
    if (this.#focused === id) this.#focused = undefined;
    this.flush();
    this.#settle();
    this.#onChange();
  }

  /** Gives a field back to its stored value. */
  release(id: string): void {
    const { [id]: _, ...others } = this.#edits;
    this.#edits = others;
    this.#onChange();
  }

  /** Puts the viewer's value above the one that was stored meanwhile. */
  keep(id: string): void {
    this.#overrule(id);
    if (this.#savesItself) void this.submit();
    this.#onChange();
  }

  /** Drops everything that was typed, for what is stored. */
  reload(): void {
    this.#edits = {};
    this.#refusal = {};
    this.#onChange();
  }

  /** Sends what was typed again, on top of what others stored meanwhile. */
  async keepAll(): Promise<void> {
    this.#acknowledged = later(this.#acknowledged, this.#refusal.conflict?.revision);
    for (const id of Object.keys(this.#edits)) this.#overrule(id);
    await this.submit();
  }

  /** Sends a pending change now. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#saveIn(undefined);
    void this.submit();
  }

  /** Sends what is right, or says what is wrong; a change that comes during a call follows it. */
  async submit(): Promise<void> {
    if (this.#phase === 'sending') {
      this.#isUnsaved = true;
      return;
    }
    const { values, errors } = this.#collect();
    const isWrong = Object.keys(errors).length > 0;
    this.#refusal = { fields: errors };
    const isNothing = Object.keys(values).length === 0;
    if (!this.#onSubmit || isNothing || (isWrong && !this.#savesItself)) return this.#onChange();
    await this.#send(values, this.#onSubmit);
    if (!this.#isUnsaved) return;
    this.#isUnsaved = false;
    await this.submit();
  }

  async #send(values: Record<string, Value>, onSubmit: OnSubmit): Promise<void> {
    const data = this.#data;
    const path = data.submit.path;
    this.#phase = 'sending';
    for (const [id, sent] of Object.entries(values)) this.#sent(id, sent);
    this.#onChange();
    const revision = later(data.revision ?? undefined, this.#acknowledged);
    const answer = await onSubmit(values, revision);
    if (path !== this.#data.submit.path) return;
    const { refusal } = answer;
    this.#phase = refusal ? 'idle' : 'stored';
    this.#acknowledged = later(this.#acknowledged, answer.revision);
    const fields = { ...this.#refusal.fields, ...refusal?.fields };
    this.#refusal = { ...refusal, fields };
    for (const [id, sent] of Object.entries(values)) {
      if (refusal) this.#refused(id, sent);
      else this.#accepted(id, sent, { data, revision: answer.revision });
    }
    this.#settle();
    this.#onChange();
  }

  #sent(id: string, sent: Value): void {
    const edit = this.#edits[id];
    if (edit) this.#put(id, { ...edit, known: [...edit.known, sent], sent });
  }

  #refused(id: string, sent: Value): void {
    const edit = this.#edits[id];
    if (!edit) return;
    const known = edit.known.filter((value, at) => value !== sent || at === 0);
    this.#put(id, { ...edit, known, sent: undefined });
  }

  #accepted(id: string, sent: Value, accepted: NonNullable<Edit['accepted']>): void {
    const edit = this.#edits[id];
    if (edit && this.#valueOf(id) === sent) this.#put(id, { ...edit, accepted });
  }

  #overrule(id: string): void {
    const edit = this.#edits[id];
    const field = this.#data.fields[id];
    if (edit && field)
      this.#put(id, { draft: edit.draft, known: [...edit.known, field.value], sent: undefined });
  }

  /** Lets go of what has been stored, except where the cursor is: its text may be half typed. */
  #settle(): void {
    const kept = Object.entries(this.#edits).filter(
      ([id, edit]) =>
        this.#data.fields[id] !== undefined &&
        (id === this.#focused || !(this.#valueOf(id) === this.#stored(id) || this.#isOver(edit))),
    );
    this.#edits = Object.fromEntries(kept);
  }

  #isOver({ accepted }: Edit): boolean {
    if (!accepted) return false;
    if (accepted.revision === undefined) return accepted.data !== this.#data;
    return Number(this.#data.revision ?? 0) >= Number(accepted.revision);
  }

  /** Editable fields as values, and a sentence for each that is none; of a `PATCH` only changes. */
  #collect(): Collected {
    const collected: Collected = { values: {}, errors: {} };
    const isPartial = this.#data.submit.method === 'PATCH';
    for (const id of this.#data.order) {
      const field = this.#data.fields[id];
      if (!field || !isEditable(field) || (isPartial && !this.#edits[id])) continue;
      const parsed = parse(field, this.#edits[id]?.draft ?? draftOf(field));
      if ('error' in parsed) collected.errors[id] = parsed.error;
      else if (!isPartial || this.#isPending(id, parsed.value)) collected.values[id] = parsed.value;
    }
    return collected;
  }

  #isPending(id: string, value: Value): boolean {
    const sent = this.#edits[id]?.sent;
    const isStored = sent === undefined ? value === this.#stored(id) : value === sent;
    return !isStored && !this.isOvertaken(id);
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

  #saveIn(delay: number | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = delay === undefined ? undefined : setTimeout(() => this.flush(), delay);
  }

  #put(id: string, edit: Edit): void {
    this.#edits = { ...this.#edits, [id]: edit };
  }
}

function isTyped({ type }: Field): boolean {
  return type === 'number' || type === 'text';
}

/** Revisions are whole numbers that grow. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Number(other) > Number(one) ? other : one;
}
