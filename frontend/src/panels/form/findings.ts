import type { Field } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { type Draft, isEditable, parse, scaled } from './field-value.ts';

/** What a field reads now, by its id. */
export type DraftOf = (id: string) => Draft;

export interface Findings {
  /** Values that are or would be refused. */
  readonly errors: number;
  /** Typed values that are allowed but unusual. */
  readonly warnings: number;
}

/** What is wrong or odd with what a form reads now. */
export function findingsOf(
  { fields }: FormPanelData,
  draft: DraftOf,
  refused: Readonly<Record<string, string>>,
): Findings {
  const all = Object.entries(fields);
  const isWrong = ([id, field]: [string, Field]) =>
    refused[id] !== undefined ||
    (isEditable(field) && !field.loose && 'error' in parse(field, draft(id)));
  return {
    errors: all.filter(isWrong).length,
    warnings: all.filter(
      ([id, field]) => isEditable(field) && warningOf(field, draft(id)) !== undefined,
    ).length,
  };
}

/** Why an allowed value is odd, if it is. */
export function warningOf(field: Field, draft: Draft): string | undefined {
  if (!field.usual) return undefined;
  const value = isEditable(field) ? valueIn(field, draft) : field.value;
  if (typeof value !== 'number') return undefined;
  const { low, high, warning } = field.usual;
  return value < low || value > high ? warning : undefined;
}

/** The product of what fields read now; nothing while one of them reads as no number. */
export function productOf(
  { fields }: FormPanelData,
  product: { factor: number; fields: readonly string[] },
  draft: DraftOf,
): number | null {
  let result = product.factor;
  for (const id of product.fields) {
    const field = fields[id];
    const value = field && valueIn(field, draft(id));
    if (typeof value !== 'number') return null;
    result *= value;
  }
  return scaled(result, 1);
}

/** Why a field cannot hold what it reads beside what others read, though it could alone. */
export function sumError(
  { fields }: FormPanelData,
  { sum }: Field,
  draft: DraftOf,
): string | undefined {
  if (!sum) return undefined;
  const values = sum.fields.map((id) => {
    const field = fields[id];
    return field ? Number(valueIn(field, draft(id)) ?? 0) : 0;
  });
  const total = scaled(
    values.reduce((all, value) => all + value, 0),
    1,
  );
  return total > sum.most ? sum.message : undefined;
}

function valueIn(field: Field, draft: Draft): unknown {
  const parsed = parse(field, draft);
  return 'value' in parsed ? parsed.value : undefined;
}
