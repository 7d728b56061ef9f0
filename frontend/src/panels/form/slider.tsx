import type { Field } from '@panelcast/client/protocol/form-part';
import type { JSX } from 'preact';
import { valueText } from '../../core/units/format-value.ts';
import { type Draft, draftOf, parse } from './field-value.ts';

interface SliderProps {
  /** Id of the control that is typed in. */
  id: string;
  field: Field;
  draft: Draft;
  onEdit: (draft: Draft) => void;
}

/** Drags the number that is typed beside it; what is typed wrongly leaves it where it was. */
export function Slider({ id, field, draft, onEdit }: SliderProps): JSX.Element {
  const parsed = parse(field, draft);
  const value = 'value' in parsed ? parsed.value : field.value;
  const shown = (bound: number | null | undefined) =>
    String(draftOf({ ...field, value: bound ?? 0 }));
  return (
    <input
      type="range"
      aria-labelledby={`${id}-label`}
      aria-valuetext={typeof value === 'number' ? valueText(value, field.unit) : undefined}
      min={shown(field.min)}
      max={shown(field.max)}
      step={shown(field.step)}
      value={String(draftOf({ ...field, value }))}
      onInput={(event) => onEdit(event.currentTarget.value)}
    />
  );
}
