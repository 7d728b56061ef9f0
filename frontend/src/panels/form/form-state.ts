import type { FormAction } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { Value } from '@panelcast/client/protocol/value';
import type { Refusal } from '../panel-props.ts';
import { Edits } from './edits.ts';
import type { Draft } from './field-value.ts';
import { type Findings, findingsOf, productOf } from './findings.ts';
import { type LostCard, LostCards } from './lost-cards.ts';

export type Phase = 'idle' | 'sending' | 'stored';

interface Standing {
  phase: Phase;
  refusal: Refusal;
  preview: FormAction | undefined;
}

/** What a form reads now: what is stored, what is typed, and what became of it. */
export abstract class FormState {
  #onChange: () => void = () => undefined;
  protected form: FormPanelData;
  protected readonly edits: Edits;
  protected readonly losses = new LostCards();
  protected readonly now: Standing = { phase: 'idle', refusal: {}, preview: undefined };

  constructor(data: FormPanelData) {
    this.form = data;
    this.edits = new Edits(data);
  }

  /**
   * Tells of every change to whoever draws the form now.
   *
   * @returns ends it
   */
  watch(onChange: () => void): () => void {
    this.#onChange = onChange;
    return () => {
      if (this.#onChange === onChange) this.#onChange = () => undefined;
    };
  }

  protected changed(): void {
    this.#onChange();
  }

  get phase(): Phase {
    return this.now.phase;
  }

  get refusal(): Refusal {
    return this.now.refusal;
  }

  /** The button whose values are shown and not yet submitted. */
  get preview(): FormAction | undefined {
    return this.now.preview;
  }

  /** Some field reads differently than stored. */
  get isDirty(): boolean {
    return this.edits.isDirty;
  }

  /** Cards that went away with what was typed in them; a call under way may be about them. */
  get lost(): readonly LostCard[] {
    return this.phase === 'sending' ? [] : this.losses.all;
  }

  /** Its viewer is not done with it. */
  get isOpen(): boolean {
    return this.isDirty || this.losses.all.length > 0;
  }

  /** What a field reads now. */
  draft(id: string): Draft {
    return this.edits.draft(id);
  }

  /** The value of a field that is only read. */
  reading(id: string): Value {
    const field = this.form.fields[id];
    if (!field?.product) return field?.value ?? null;
    return productOf(this.form, field.product, (name) => this.draft(name));
  }

  get findings(): Findings {
    return findingsOf(this.form, (id) => this.draft(id), this.refusal.fields ?? {});
  }

  /** Somebody else stored another value while this one was being typed. */
  isOvertaken(id: string): boolean {
    return this.edits.isOvertaken(id);
  }
}
