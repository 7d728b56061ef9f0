import type { FormAction } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { t } from '../../core/language/texts.ts';
import { isEditable, parse } from './field-value.ts';
import { type DraftOf, productOf } from './findings.ts';

interface SetBy {
  readonly values: Record<string, unknown>;
  readonly errors: Record<string, string>;
}

/** What a button sets, and what it takes from fields as they read now or why it cannot. */
export function setBy(action: FormAction, data: FormPanelData, draft: DraftOf): SetBy {
  const set: SetBy = { values: { ...action.values }, errors: {} };
  for (const [target, id] of Object.entries(action.takes ?? {})) {
    const field = data.fields[id];
    if (!field) continue;
    if (isEditable(field)) {
      const parsed = parse(field, draft(id));
      if ('error' in parsed) set.errors[id] = parsed.error;
      else set.values[target] = parsed.value;
    } else {
      const value = field.product ? productOf(data, field.product, draft) : field.value;
      if (value === null) set.errors[id] = t('There is no value to take.');
      else set.values[target] = value;
    }
  }
  return set;
}
