import type { Field } from '@panelcast/client/protocol/form-part';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { formatRunningTime } from '../../core/time/running-time.ts';
import { PanelAmbience } from '../panel-ambience.ts';
import { textOf, ValueText } from '../value-text.tsx';
import { FieldControl, isSideBySide } from './field-control.tsx';
import { isEditable } from './field-value.ts';
import { warningOf } from './findings.ts';
import type { FormSession } from './form-session.ts';

interface FormFieldProps {
  /** Id of the control on the page. */
  id: string;
  /** Id of the field in the form. */
  name: string;
  field: Field;
  session: FormSession;
}

/** Label above, control, and below it what is wrong, what changed meanwhile, or a hint. */
export function FormField({ id, name, field, session }: FormFieldProps): JSX.Element {
  if (!isEditable(field)) return <Reading {...{ id, name, field, session }} />;
  const draft = session.draft(name);
  const error = session.refusal.fields?.[name];
  const overtaken = session.isOvertaken(name);
  const warning = warningOf(field, draft);
  const below = error ?? (overtaken ? 'overtaken' : (warning ?? field.hint ?? undefined));
  const control = { id, field, draft, invalid: error !== undefined };
  return (
    <div
      class={isBroad(field) ? 'field field-broad' : 'field'}
      onFocusIn={() => session.enter(name)}
      onFocusOut={() => session.leave(name)}
    >
      <label class="field-label" id={`${id}-label`} for={id}>
        {field.label}
      </label>
      <FieldControl
        {...control}
        described={below ? `${id}-below` : undefined}
        onEdit={(next) => session.type(name, next)}
      />
      {below !== undefined && (
        <p class={classOf(error, overtaken ? undefined : warning)} id={`${id}-below`}>
          {error ?? (overtaken ? <Overtaken {...{ name, field, session }} /> : below)}
        </p>
      )}
    </div>
  );
}

/** Names and choices that stand side by side are wider than numbers. */
function isBroad(field: Field): boolean {
  return field.type === 'text' || isSideBySide(field);
}

function classOf(error: string | undefined, warning: string | undefined): string {
  if (error !== undefined) return 'field-error';
  return warning === undefined ? 'field-hint' : 'field-hint field-warning';
}

/** Somebody stored another value while this one was being typed. */
function Overtaken({ name, field, session }: Omit<FormFieldProps, 'id'>): JSX.Element {
  const ambience = useContext(PanelAmbience);
  return (
    <>
      {`${t('Changed meanwhile to {value}.', { value: textOf(field.value, field.unit, ambience) })} `}
      <button type="button" class="field-choice" onClick={() => session.release(name)}>
        {t('Use it')}
      </button>{' '}
      <button type="button" class="field-choice" onClick={() => session.keep(name)}>
        {t('Keep mine')}
      </button>
    </>
  );
}

function Reading({ id, name, field, session }: FormFieldProps): JSX.Element {
  const value = session.reading(name);
  const warning = warningOf(field, '');
  const below = session.refusal.fields?.[name] ?? warning;
  return (
    <div class="field">
      <span class="field-label">{field.label}</span>
      <span class="field-reading">
        {field.type === 'elapsed' && typeof value === 'string' ? (
          <Elapsed since={value} step={field.step ?? undefined} />
        ) : (
          <ValueText value={value} unit={field.unit} />
        )}
      </span>
      {below !== undefined && (
        <p class="field-hint field-warning" id={`${id}-below`}>
          {below}
        </p>
      )}
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
