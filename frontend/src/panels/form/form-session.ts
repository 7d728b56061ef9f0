import type {
  Field,
  FormAction,
  FormPanelData,
  Value,
} from '@panelcast/client/protocol/panel-data';
import type { OnSubmit, Refusal } from '../panel-props.ts';
import { type Edit, Edits } from './edits.ts';
import { type Draft, draftOf, isEditable, parse } from './field-value.ts';

/** A pause of this length in typing ends a change. */
const TYPING_MS = 250;

export type Phase = 'idle' | 'sending' | 'stored';

interface Collected {
  readonly values: Record<string, unknown>;
  readonly errors: Record<string, string>;
}

/**
 * A form while somebody works on it. A form without a button saves by itself, choices at once and
 * typing after a pause; only one call is under way at a time.
 */
export class FormSession {
  readonly #onChange: () => void;
  readonly #edits: Edits;
  #data: FormPanelData;
  #onSubmit: OnSubmit | undefined;
  #refusal: Refusal = {};
  #phase: Phase = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnsaved = false;
  #preview: FormAction | undefined;
  /** What buttons set that is no field, for the next call. */
  #further: Record<string, unknown> = {};
  #acknowledged: string | undefined;

  constructor(data: FormPanelData, onChange: () => void) {
    this.#data = data;
    this.#edits = new Edits(data);
    this.#onChange = onChange;
  }

  get phase(): Phase {
    return this.#phase;
  }

  get refusal(): Refusal {
    return this.#refusal;
  }

  /** The button whose values are shown and not yet submitted. */
  get preview(): FormAction | undefined {
    return this.#preview;
  }

  /** Some field reads differently than stored. */
  get isDirty(): boolean {
    return this.#edits.isDirty;
  }

  get #savesItself(): boolean {
    return !this.#data.submit.label;
  }

  edit(id: string): Edit | undefined {
    return this.#edits.get(id);
  }

  /** Somebody else stored another value while this one was being typed. */
  isOvertaken(id: string): boolean {
    return this.#edits.isOvertaken(id);
  }

  /** What is stored now. A form that saves to another place is another form. */
  meet(data: FormPanelData, onSubmit: OnSubmit | undefined): void {
    if (data.submit.path !== this.#data.submit.path) {
      this.flush();
      this.#edits.clear();
      this.#preview = undefined;
      this.#refusal = {};
      this.#phase = 'idle';
      this.#acknowledged = undefined;
    }
    this.#data = data;
    this.#onSubmit = onSubmit;
    this.#edits.meet(data);
  }

  type(id: string, draft: Draft): void {
    const field = this.#data.fields[id];
    if (!field) return;
    this.#edits.type(id, draft);
    const sets = field.options?.find(({ value }) => value === draft)?.sets ?? {};
    for (const [other, value] of Object.entries(sets)) this.#edits.fill(other, value);
    this.#forget([id, ...Object.keys(sets)]);
    if (this.#savesItself && isTyped(field)) this.#saveIn(TYPING_MS);
    else if (this.#savesItself) void this.submit();
    this.#onChange();
  }

  /** A button: sends what it sets, or shows it first. */
  act(action: FormAction): void {
    this.discard();
    for (const [id, value] of Object.entries(action.values ?? {})) {
      if (this.#data.fields[id]) this.#edits.fill(id, value as Value);
      else this.#further[id] = value;
    }
    for (const id of action.removes ?? []) this.#further[id] = null;
    this.#forget(Object.keys(action.values ?? {}));
    if (action.preview) this.#preview = action;
    else void this.submit();
    this.#onChange();
  }

  /** Submits what is shown of a button. */
  apply(): void {
    this.#preview = undefined;
    void this.submit();
  }

  /** Takes back what is shown of a button. */
  discard(): void {
    for (const id of Object.keys(this.#preview?.values ?? {})) this.#edits.release(id);
    this.#preview = undefined;
    this.#onChange();
  }

  enter(id: string): void {
    this.#edits.enter(id);
  }

  /** The viewer turned to something else: what was typed is complete. */
  leave(id: string): void {
    this.flush();
    this.#edits.leave(id);
    this.#onChange();
  }

  /** Gives a field back to its stored value. */
  release(id: string): void {
    this.#edits.release(id);
    this.#onChange();
  }

  /** Puts the viewer's value above the one that was stored meanwhile. */
  keep(id: string): void {
    this.#edits.overrule(id);
    if (this.#savesItself) void this.submit();
    this.#onChange();
  }

  /** Drops everything that was typed, for what is stored. */
  reload(): void {
    this.#edits.clear();
    this.#preview = undefined;
    this.#refusal = {};
    this.#onChange();
  }

  /** Sends what was typed again, on top of what others stored meanwhile. */
  async keepAll(): Promise<void> {
    this.#acknowledged = later(this.#acknowledged, this.#refusal.conflict?.revision);
    this.#edits.overruleAll();
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

  async #send(values: Record<string, unknown>, onSubmit: OnSubmit): Promise<void> {
    const data = this.#data;
    this.#phase = 'sending';
    this.#further = {};
    this.#edits.sent(values);
    this.#onChange();
    const revision = later(data.revision ?? undefined, this.#acknowledged);
    const { refusal, revision: stored } = await onSubmit(values, revision);
    if (data.submit.path !== this.#data.submit.path) return;
    this.#phase = refusal ? 'idle' : 'stored';
    this.#acknowledged = later(this.#acknowledged, stored);
    this.#refusal = { ...refusal, fields: { ...this.#refusal.fields, ...refusal?.fields } };
    if (refusal) this.#edits.refused(values);
    else this.#edits.accepted(values, { data, revision: stored });
    this.#onChange();
  }

  /** Editable fields as values, and a sentence for each that is none. */
  #collect(): Collected {
    const collected: Collected = { values: { ...this.#further }, errors: {} };
    const isPartial = this.#data.submit.method === 'PATCH';
    for (const [id, field] of Object.entries(this.#data.fields)) {
      if (!isEditable(field) || (isPartial && this.#isLeftOut(id))) continue;
      const parsed = parse(field, this.#edits.get(id)?.draft ?? draftOf(field));
      if ('error' in parsed) collected.errors[id] = parsed.error;
      else if (!isPartial || this.#edits.isPending(id, parsed.value))
        collected.values[id] = parsed.value;
    }
    return collected;
  }

  /** A `PATCH` sends only changes, and none that is only shown. */
  #isLeftOut(id: string): boolean {
    return !this.#edits.get(id) || this.#preview?.values?.[id] !== undefined;
  }

  /** What was wrong with these fields is being mended. */
  #forget(ids: readonly string[]): void {
    const fields = Object.entries(this.#refusal.fields ?? {}).filter(([id]) => !ids.includes(id));
    this.#refusal = { ...this.#refusal, fields: Object.fromEntries(fields) };
    if (this.#phase === 'stored') this.#phase = 'idle';
  }

  #saveIn(delay: number | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = delay === undefined ? undefined : setTimeout(() => this.flush(), delay);
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
