import type { FormAction } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { Edits } from './edits.ts';
import { isEditable, parse } from './field-value.ts';
import { sumError } from './findings.ts';

interface Collected {
  readonly values: Record<string, unknown>;
  readonly errors: Record<string, string>;
}

/** Editable fields as values, and a sentence for each that is none; `further` goes with them. */
export function collect(
  data: FormPanelData,
  edits: Edits,
  further: Readonly<Record<string, unknown>>,
  preview: FormAction | undefined,
): Collected {
  const collected: Collected = { values: { ...further }, errors: {} };
  const isPartial = data.submit.method === 'PATCH';
  // A `PATCH` sends only changes, and none that is only shown.
  const isLeftOut = (id: string) =>
    isPartial && (!edits.get(id) || preview?.values?.[id] !== undefined);
  for (const [id, field] of Object.entries(data.fields)) {
    if (!isEditable(field) || field.loose || isLeftOut(id)) continue;
    const parsed = parse(field, edits.draft(id));
    const error =
      'error' in parsed ? parsed.error : sumError(data, field, (one) => edits.draft(one));
    if (error !== undefined) collected.errors[id] = error;
    else if (field.link || 'error' in parsed) continue;
    else if (!isPartial || edits.isPending(id, parsed.value)) collected.values[id] = parsed.value;
  }
  return collected;
}

/** Those of the values that have such a name. */
export function only(
  values: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => id in names));
}
