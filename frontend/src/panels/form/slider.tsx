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

/** How far a value is from one bound to the other, 0 to 1. */
function partOf({ min, max }: Field, value: Field['value']): number {
  const [low, high] = [min ?? 0, max ?? 0];
  if (typeof value !== 'number' || high <= low) return 0;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
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
      style={{ '--filled': partOf(field, value) }}
      onInput={(event) => onEdit(event.currentTarget.value)}
    />
  );
}
