import type { Field } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { Value } from '@panelcast/client/protocol/value';
import { type Draft, isEditable, parse, unitSign } from './field-value.ts';

/** A card that somebody else took away while something that was typed in it was not stored. */
export interface LostCard {
  readonly id: string;
  readonly label: string;
  /** What was typed, by the ids of the fields that are gone. */
  readonly typed: Readonly<Record<string, LostText>>;
  /** What the form says since then, such as who changed it last. */
  readonly note: string;
  /** The content that puts it there again; none of a card that no button of its own takes away. */
  readonly again?: Readonly<Record<string, Value>> | undefined;
}

interface LostText {
  /** The field and its text as they were read. */
  readonly text: string;
  /** What the text means, if it means something. */
  readonly value: Value | undefined;
}

type Drafts = Readonly<Record<string, Draft>>;

/** What was typed where there is nothing any more, until its writer decides. */
export class LostCards {
  #all: readonly LostCard[] = [];

  get all(): readonly LostCard[] {
    return this.#all;
  }

  /**
   * These drafts have no place any more.
   *
   * @param before the form with their fields
   * @param now the form without them
   */
  add(drafts: Drafts, before: FormPanelData, now: FormPanelData): void {
    const ids = new Set(Object.keys(drafts).map((field) => cardOf(before, field)));
    const lost = [...ids].map((id): LostCard => {
      const own = Object.entries(drafts).filter(([field]) => cardOf(before, field) === id);
      const texts = own.flatMap(([name, draft]) => {
        const field = before.fields[name];
        return field ? [[name, lostText(field, draft)] as const] : [];
      });
      const typed = Object.fromEntries(texts);
      const label = before.groups?.[id]?.label ?? before.fields[id]?.label ?? id;
      return { id, label, typed, note: now.note ?? '', again: contentOf(before, id, typed) };
    });
    this.#all = [...this.#all, ...lost];
  }

  /** These values were stored before the card went away, or put it there again. */
  stored(values: Readonly<Record<string, unknown>>): void {
    const left = this.#all.map((card) => {
      const isLost = ([id, { value }]: [string, LostText]) =>
        !(id in values) || values[id] !== value;
      return { ...card, typed: Object.fromEntries(Object.entries(card.typed).filter(isLost)) };
    });
    this.#all = left.filter(({ id, typed }) => !(id in values) && Object.keys(typed).length > 0);
  }

  drop(card: LostCard): void {
    this.#all = this.#all.filter((one) => one !== card);
  }
}

/** The card that holds a field; one outside of cards is a card by itself. */
function cardOf({ groups }: FormPanelData, field: string): string {
  return Object.keys(groups ?? {}).find((id) => field.startsWith(`${id}.`)) ?? field;
}

function lostText(field: Field, draft: Draft): LostText {
  const parsed = parse(field, draft);
  const { before, after } = unitSign(field);
  const chosen = field.options?.find(({ value }) => value === draft)?.label;
  return {
    text: `${field.label} ${chosen ?? `${before}${draft}${after}`}`,
    value: 'value' in parsed ? parsed.value : undefined,
  };
}

/** All that is stored of a card that a button of its own takes away, with what was typed. */
function contentOf(
  { fields, groups }: FormPanelData,
  card: string,
  typed: LostCard['typed'],
): Record<string, Value> | undefined {
  const buttons = Object.values(groups?.[card]?.actions ?? {});
  if (!buttons.some(({ removes }) => removes?.includes(card))) return undefined;
  const own = Object.entries(fields).filter(
    ([id, field]) => id.startsWith(`${card}.`) && isEditable(field) && !field.loose && !field.link,
  );
  return Object.fromEntries(
    own.map(([id, { value }]) => [id.slice(card.length + 1), typed[id]?.value ?? value]),
  );
}
