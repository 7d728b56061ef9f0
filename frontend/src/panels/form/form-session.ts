import type { FormAction, FormCall } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { Value } from '@panelcast/client/protocol/value';
import type { OnSubmit } from '../panel-props.ts';
import { Bases } from './bases.ts';
import type { Accepted } from './edits.ts';
import { type Draft, isTyped } from './field-value.ts';
import { FormState } from './form-state.ts';
import type { LostCard } from './lost-cards.ts';
import { collect, only } from './outgoing.ts';
import { onTop, type UnderWay } from './parting.ts';
import { pressAgain } from './press-again.ts';
import { setBy } from './set-by.ts';

/** A pause of this length in typing ends a change. */
const TYPING_MS = 250;

/**
 * A form while somebody works on it. A form without a button saves by itself, choices at once and
 * typing after a pause; only one call is under way at a time.
 */
export class FormSession extends FormState {
  #onSubmit: OnSubmit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnsaved = false;
  /** What buttons set that is no field, for the next call. */
  #further: Record<string, unknown> = {};
  readonly #bases = new Bases();
  #underWay: UnderWay | undefined;
  /** Fields of the call that was refused last. */
  #refused: readonly string[] = [];

  /** Something typed is neither stored nor on its way, and would be lost with the page. */
  get isAtRisk(): boolean {
    return this.isOpen && (this.now.phase === 'idle' || (this.#isUnsaved && !this.#onTop()));
  }

  get #savesItself(): boolean {
    return !this.form.submit.label;
  }

  /** What is stored now, in the same place. */
  meet(data: FormPanelData, onSubmit: OnSubmit | undefined): void {
    const before = this.form;
    this.form = data;
    this.#onSubmit = onSubmit;
    const lost = this.edits.meet(data);
    const isShown = Object.keys(this.now.preview?.values ?? {}).some((id) => id in lost);
    if (isShown) this.now.preview = undefined;
    else this.losses.add(lost, before, data);
  }

  type(id: string, draft: Draft): void {
    const field = this.form.fields[id];
    if (!field) return;
    this.edits.type(id, draft);
    const sets = field.options?.find(({ value }) => value === draft)?.sets ?? {};
    for (const [other, value] of Object.entries(sets)) this.edits.fill(other, value);
    this.#forget([id, ...Object.keys(sets), ...(field.link ? [field.link.field] : [])]);
    if (field.loose) this.changed();
    else if (this.#savesItself && isTyped(field)) this.#saveIn(TYPING_MS);
    else if (this.#savesItself) void this.submit();
    this.changed();
  }

  /** A button: sends what it sets, or shows it first. */
  act(action: FormAction): void {
    this.discard();
    const { values, errors } = setBy(action, this.form, (id) => this.draft(id));
    this.now.refusal = { ...this.now.refusal, fields: { ...this.now.refusal.fields, ...errors } };
    if (Object.keys(errors).length > 0) this.changed();
    else if (action.call) void this.call(action.call, values);
    else this.#set(action, values);
  }

  #set(action: FormAction, values: Readonly<Record<string, unknown>>): void {
    for (const [id, value] of Object.entries(values)) {
      if (this.form.fields[id]) this.edits.fill(id, value as Value);
      else this.#further[id] = value;
    }
    for (const id of action.removes ?? []) this.#further[id] = null;
    this.#forget(Object.keys(values));
    if (action.preview) this.now.preview = action;
    else void this.submit();
    this.changed();
  }

  /** Says why what was picked cannot be sent. */
  refuse(message: string): void {
    this.now.refusal = { message };
    this.changed();
  }

  /** Makes the call of a button, of which a file may be the body. */
  async call(call: FormCall, values: Record<string, unknown>, text?: string): Promise<void> {
    if (!this.#onSubmit || this.now.phase === 'sending') return;
    this.now.phase = 'sending';
    this.now.refusal = {};
    this.changed();
    const { refusal } = await this.#onSubmit(values, undefined, { call, text });
    this.now.phase = refusal ? 'idle' : 'stored';
    this.now.refusal = refusal ? pressAgain(refusal) : {};
    this.changed();
    if (this.#isUnsaved) await this.#submitAgain();
  }

  /** Submits what is shown of a button. */
  apply(): void {
    this.now.preview = undefined;
    void this.submit();
  }

  /** Takes back what is shown of a button. */
  discard(): void {
    for (const id of Object.keys(this.now.preview?.values ?? {})) this.edits.release(id);
    this.now.preview = undefined;
    this.changed();
  }

  enter(id: string): void {
    this.edits.enter(id);
  }

  /** The viewer turned to something else: what was typed is complete. */
  leave(id: string): void {
    this.flush();
    this.edits.leave(id);
    this.changed();
  }

  /** Gives a field back to its stored value. */
  release(id: string): void {
    this.edits.release(id);
    this.changed();
  }

  /** Puts the viewer's value above the one that was stored meanwhile. */
  keep(id: string): void {
    this.edits.overrule(id);
    if (this.#savesItself) void this.submit();
    this.changed();
  }

  /** Drops everything that was typed, for what is stored. */
  reload(): void {
    this.edits.clear();
    this.now.preview = undefined;
    this.now.refusal = {};
    this.changed();
  }

  /** Lets go of what was typed in a card that is gone. */
  forgo(card: LostCard): void {
    this.losses.drop(card);
    if (!this.isDirty) this.now.refusal = {};
    this.changed();
  }

  /** Puts a card that is gone there again, with what was typed in it. */
  bringBack({ id, again }: LostCard): void {
    this.#further = { ...this.#further, [id]: again };
    void this.submit();
  }

  /** Sends what was typed again, on top of what others stored meanwhile. */
  async keepAll(): Promise<void> {
    this.#bases.note(this.#refused, this.now.refusal.conflict?.revision);
    this.edits.overruleAll();
    await this.submit();
  }

  /** Sends a pending change now. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#saveIn(undefined);
    void this.submit();
  }

  /** The page goes away: what waits is sent, too, on top of what is under way if it can be. */
  part(): void {
    this.flush();
    const values = this.#isUnsaved && this.#onTop();
    if (values) void this.#onSubmit?.(values, this.#underWay?.revision);
  }

  #onTop(): Record<string, unknown> | undefined {
    const { values } = this.#collect();
    const picked = this.#bases.pick(values, this.form.revision ?? undefined);
    return this.#underWay && onTop(this.#underWay, picked);
  }

  /** Sends what is right, or says what is wrong; a change that comes during a call follows it. */
  async submit(): Promise<void> {
    if (this.now.phase === 'sending') {
      this.#isUnsaved = true;
      return;
    }
    const { values, errors } = this.#collect();
    const isWrong = Object.keys(errors).length > 0;
    this.now.refusal = { fields: errors };
    const isNothing = Object.keys(values).length === 0;
    if (!this.#onSubmit || isNothing || (isWrong && !this.#savesItself)) return this.changed();
    await this.#send(values, this.#onSubmit);
    if (this.#isUnsaved) await this.#submitAgain();
  }

  async #submitAgain(): Promise<void> {
    this.#isUnsaved = false;
    await this.submit();
  }

  /** Sends what has one base; the rest follows. */
  async #send(all: Record<string, unknown>, onSubmit: OnSubmit): Promise<void> {
    const data = this.form;
    const { values, revision, others } = this.#bases.pick(all, data.revision ?? undefined);
    const isPressed = Object.keys(values).some((id) => id in this.#further);
    this.now.phase = 'sending';
    this.#further = only(this.#further, others);
    this.edits.sent(values);
    this.changed();
    if (!isPressed) this.#underWay = { values, revision };
    const { refusal: refused, revision: stored } = await onSubmit(values, revision);
    this.#underWay = undefined;
    this.#bases.note(Object.keys(values), stored);
    const refusal = refused && isPressed ? pressAgain(refused) : refused;
    const isStored = !refusal && (data.submit.path != null || !this.#savesItself);
    this.now.phase = isStored ? 'stored' : 'idle';
    this.#refused = refusal ? Object.keys(values) : [];
    this.#isUnsaved ||= !refusal && Object.keys(others).length > 0;
    this.now.refusal = { ...refusal, fields: { ...this.now.refusal.fields, ...refusal?.fields } };
    if (refusal) this.edits.refused(values);
    else this.#accepted(values, { data, revision: stored });
    this.changed();
  }

  #accepted(values: Readonly<Record<string, unknown>>, accepted: Accepted): void {
    this.edits.accepted(values, accepted);
    this.losses.stored(values);
  }

  #collect(): ReturnType<typeof collect> {
    return collect(this.form, this.edits, this.#further, this.now.preview);
  }

  /** What was wrong with these fields is being mended. */
  #forget(ids: readonly string[]): void {
    const fields = Object.entries(this.now.refusal.fields ?? {}).filter(
      ([id]) => !ids.includes(id),
    );
    this.now.refusal = { ...this.now.refusal, fields: Object.fromEntries(fields) };
    if (this.now.phase === 'stored') this.now.phase = 'idle';
  }

  #saveIn(delay: number | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = delay === undefined ? undefined : setTimeout(() => this.flush(), delay);
  }
}
