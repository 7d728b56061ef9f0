import type { FormPanelData, Value } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { PanelProps, Refusal } from '../panel-props.ts';
import { type Draft, draftOf, isEditable, parse } from './field-value.ts';
import { FormField } from './form-field.tsx';
import { type Edits, useDrafts } from './use-drafts.ts';
import './form-panel.css';

type Phase = 'idle' | 'asking' | 'sending' | 'stored';

const accepted: Refusal = {};

/** Stored values to change. Without a submit label each change is sent at once. */
export function FormPanel({
  panelId,
  data,
  slim,
  onSubmit,
}: PanelProps<FormPanelData>): JSX.Element {
  const { edits, dirty, change, release, stored } = useDrafts(data);
  const [phase, setPhase] = useState<Phase>('idle');
  const [refusal, setRefusal] = useState(accepted);
  const { label, confirm } = data.submit;
  const hasButton = Boolean(label) && (!slim || dirty);

  async function send(latest: Edits): Promise<void> {
    const { values, errors } = collect(data, latest);
    setRefusal({ fields: errors });
    if (Object.keys(errors).length > 0 || !onSubmit) return setPhase('idle');
    setPhase('sending');
    const refused = await onSubmit(values);
    setRefusal(refused ?? accepted);
    setPhase(refused ? 'idle' : 'stored');
    if (!refused) stored();
  }

  function edit(id: string, draft: Draft): void {
    change(id, draft);
    setPhase('idle');
    const base = data.fields[id]?.value ?? null;
    if (!label) void send({ ...edits, [id]: { draft, base } });
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (confirm) setPhase('asking');
    else void send(edits);
  }

  return (
    <form class={slim ? 'form form-slim' : 'form'} noValidate onSubmit={submit}>
      {data.order.map((id) => {
        const field = data.fields[id];
        return (
          field && (
            <FormField
              key={id}
              id={`${panelId}-${id}`}
              field={field}
              edit={edits[id]}
              error={refusal.fields?.[id]}
              onEdit={(draft) => edit(id, draft)}
              onRelease={() => release(id)}
            />
          )
        );
      })}
      {refusal.message !== undefined && (
        <p class="form-refusal" role="alert">
          {refusal.message}
        </p>
      )}
      {hasButton && (
        <div class="form-actions">
          <span role="status">{phase === 'stored' && !dirty ? 'Saved' : null}</span>
          <Button type="submit" tone="primary" disabled={!dirty || phase === 'sending'}>
            {label}
          </Button>
        </div>
      )}
      {phase === 'asking' && confirm && (
        <Question
          text={confirm}
          action={label ?? 'Yes'}
          onNo={() => setPhase('idle')}
          onYes={() => void send(edits)}
        />
      )}
    </form>
  );
}

interface QuestionProps {
  text: string;
  action: string;
  onNo: () => void;
  onYes: () => void;
}

function Question({ text, action, onNo, onYes }: QuestionProps): JSX.Element {
  return (
    <Dialog title="Are you sure?" size="small" onClose={onNo}>
      <p>{text}</p>
      <div class="form-actions">
        <Button onClick={onNo}>Cancel</Button>
        <Button tone="danger" onClick={onYes}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}

interface Collected {
  values: Record<string, Value>;
  errors: Record<string, string>;
}

/** Every editable field as a value, and a sentence for each that is none. */
function collect(data: FormPanelData, edits: Edits): Collected {
  const collected: Collected = { values: {}, errors: {} };
  for (const id of data.order) {
    const field = data.fields[id];
    if (!field || !isEditable(field)) continue;
    const parsed = parse(field, edits[id]?.draft ?? draftOf(field));
    if ('error' in parsed) collected.errors[id] = parsed.error;
    else collected.values[id] = parsed.value;
  }
  return collected;
}
