import type { Field } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { formatRunningTime } from '../../core/time/running-time.ts';
import { PanelAmbience } from '../panel-ambience.ts';
import { textOf, ValueText } from '../value-text.tsx';
import { FieldControl } from './field-control.tsx';
import { type Draft, draftOf, isEditable } from './field-value.ts';
import type { Edit } from './use-drafts.ts';

interface FormFieldProps {
  id: string;
  field: Field;
  edit: Edit | undefined;
  error: string | undefined;
  onEdit: (draft: Draft) => void;
  onRelease: () => void;
}

/** Label above, control, and below it what is wrong, what changed meanwhile, or a hint. */
export function FormField(props: FormFieldProps): JSX.Element {
  const { id, field, edit, error, onEdit, onRelease } = props;
  if (!isEditable(field)) return <Reading field={field} />;
  const draft = edit?.draft ?? draftOf(field);
  const overtaken = edit && edit.base !== field.value && draftOf(field) !== draft;
  const below = error ?? (overtaken ? 'overtaken' : (field.hint ?? undefined));
  const control = { id, field, draft, onEdit, invalid: error !== undefined };
  return (
    <div class="field">
      <label class="field-label" id={`${id}-label`} for={id}>
        {field.label}
      </label>
      <FieldControl {...control} described={below ? `${id}-below` : undefined} />
      {below !== undefined && (
        <p class={error ? 'field-error' : 'field-hint'} id={`${id}-below`}>
          {error ?? (overtaken ? <Overtaken field={field} onRelease={onRelease} /> : field.hint)}
        </p>
      )}
    </div>
  );
}

/** Somebody stored another value while this one was being typed. */
function Overtaken({ field, onRelease }: Pick<FormFieldProps, 'field' | 'onRelease'>): JSX.Element {
  const ambience = useContext(PanelAmbience);
  return (
    <>
      {`Changed meanwhile to ${textOf(field.value, field.unit, ambience)}. `}
      <button type="button" class="field-release" onClick={onRelease}>
        Use it
      </button>
    </>
  );
}

function Reading({ field }: { field: Field }): JSX.Element {
  return (
    <div class="field">
      <span class="field-label">{field.label}</span>
      <span class="field-reading">
        {field.type === 'elapsed' && typeof field.value === 'string' ? (
          <Elapsed since={field.value} step={field.step ?? undefined} />
        ) : (
          <ValueText value={field.value} unit={field.unit} />
        )}
      </span>
    </div>
  );
}

/** Time since an instant by the server's clock, or how many steps of it have passed. */
function Elapsed({ since, step }: { since: string; step: number | undefined }): JSX.Element {
  const { clock, locale } = useContext(PanelAmbience);
  const seconds = Math.max(0, (clock.value - Date.parse(since)) / 1000);
  return (
    <span class="number" data-clock="">
      {step
        ? textOf(Math.floor(seconds / step), 'count', { zone: 'UTC', locale })
        : formatRunningTime(seconds)}
    </span>
  );
}
