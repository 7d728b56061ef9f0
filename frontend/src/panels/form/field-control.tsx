import type { Field, FieldOption } from '@panelcast/client/protocol/form-part';
import type { JSX } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import { type Draft, isNumber, unitSign } from './field-value.ts';
import { Slider } from './slider.tsx';
import { groupedText } from './typed-number.ts';
import './field-control.css';

/** Up to this many options all are shown side by side. */
const SIDE_BY_SIDE = 4;

interface ControlProps {
  id: string;
  field: Field;
  draft: Draft;
  invalid: boolean;
  /** Id of the text below. */
  described: string | undefined;
  onEdit: (draft: Draft) => void;
}

/** Whether all options of a choice are shown. */
export function isSideBySide({ type, options }: Field): boolean {
  return type === 'select' && (options?.length ?? 0) <= SIDE_BY_SIDE;
}

export function FieldControl(props: ControlProps): JSX.Element {
  switch (props.field.type) {
    case 'toggle':
      return <Toggle {...props} />;
    case 'select':
      return isSideBySide(props.field) ? <Segments {...props} /> : <Choice {...props} />;
    case 'slider':
      return (
        <span class="control-slider">
          <Slider {...props} />
          <TextInput {...props} />
        </span>
      );
    default:
      return <TextInput {...props} />;
  }
}

function TextInput({ id, field, draft, invalid, described, onEdit }: ControlProps): JSX.Element {
  const { before, after } = unitSign(field);
  const grouped = groupedText(field, draft);
  return (
    <span class="control">
      {before !== '' && <span class="control-unit">{before}</span>}
      <span class="control-text">
        <input
          id={id}
          type="text"
          inputMode={isNumber(field.type) ? 'decimal' : 'text'}
          autocomplete="off"
          value={String(draft)}
          aria-invalid={invalid}
          aria-describedby={described}
          onInput={(event) => onEdit(event.currentTarget.value)}
        />
        {grouped !== undefined && (
          <span class="control-grouped number" aria-hidden="true">
            {grouped}
          </span>
        )}
      </span>
      {after !== '' && <span class="control-unit">{after}</span>}
    </span>
  );
}

function Choice({ id, field, draft, invalid, described, onEdit }: ControlProps): JSX.Element {
  return (
    <span class="control">
      <select
        id={id}
        value={String(draft)}
        aria-invalid={invalid}
        aria-describedby={described}
        onChange={(event) => onEdit(event.currentTarget.value)}
      >
        {field.options?.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}

function Segments({ id, field, draft, described, onEdit }: ControlProps): JSX.Element {
  return (
    <div
      class="segments"
      id={id}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={described}
    >
      {field.options?.map((option) => (
        <Segment key={option.value} {...{ id, option, draft, onEdit }} />
      ))}
    </div>
  );
}

type SegmentProps = Pick<ControlProps, 'id' | 'draft' | 'onEdit'> & { option: FieldOption };

function Segment({ id, option, draft, onEdit }: SegmentProps): JSX.Element {
  return (
    <label class="segment">
      <input
        type="radio"
        name={id}
        value={option.value}
        checked={draft === option.value}
        onChange={() => onEdit(option.value)}
      />
      <span>{option.label}</span>
    </label>
  );
}

function Toggle({ id, draft, described, onEdit }: ControlProps): JSX.Element {
  return (
    <input
      id={id}
      class="toggle"
      type="checkbox"
      checked={draft === true}
      aria-describedby={described}
      onChange={(event) => onEdit(event.currentTarget.checked)}
    />
  );
}
