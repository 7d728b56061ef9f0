import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import type { PanelProps } from '../panel-props.ts';
import { FormBody } from './form-body.tsx';
import type { FormSession } from './form-session.ts';
import { Question } from './question.tsx';
import { useFormSession } from './use-form-session.ts';
import './form-panel.css';

/** Stored values to change. */
export function FormPanel({
  panelId,
  data,
  slim,
  onSubmit,
}: PanelProps<FormPanelData>): JSX.Element {
  const session = useFormSession(data, onSubmit);
  const [isAsking, setAsking] = useState(false);
  const { label, confirm } = data.submit;

  function submit(event: Event): void {
    event.preventDefault();
    if (confirm) setAsking(true);
    else void session.submit();
  }

  function answer(isYes: boolean): void {
    setAsking(false);
    if (isYes) void session.submit();
  }

  return (
    <form class={slim ? 'form form-slim' : 'form'} noValidate onSubmit={submit}>
      <FormBody {...{ panelId, data, session }} />
      <Refused session={session} canRetry={!label} />
      {label ? (
        (!slim || session.isDirty) && <Send label={label} session={session} />
      ) : (
        <Saving session={session} />
      )}
      {isAsking && confirm && (
        <Question
          text={confirm}
          action={label ?? t('Yes')}
          onNo={() => answer(false)}
          onYes={() => answer(true)}
        />
      )}
    </form>
  );
}

function Send({ label, session }: { label: string; session: FormSession }): JSX.Element {
  const { phase, isDirty } = session;
  return (
    <div class="form-actions">
      <span role="status">{phase === 'stored' && !isDirty ? t('Saved') : null}</span>
      <Button type="submit" tone="primary" disabled={!isDirty || phase === 'sending'}>
        {label}
      </Button>
    </div>
  );
}

const PHASES = { idle: null, sending: 'Saving', stored: 'Saved' } as const;

function Saving({ session }: { session: FormSession }): JSX.Element {
  const word = PHASES[session.phase];
  return (
    <div class="form-saving" role="status">
      {word && t(word)}
    </div>
  );
}

/** Why nothing was stored, and the ways on. */
function Refused({
  session,
  canRetry,
}: {
  session: FormSession;
  canRetry: boolean;
}): JSX.Element | null {
  const { message, conflict } = session.refusal;
  if (conflict) {
    return (
      <div class="form-refusal" role="alert">
        <p>
          {t('Changed meanwhile by {authors}. Your change is not saved.', {
            authors: conflict.by.join(t(' and ')),
          })}
        </p>
        <div class="form-actions">
          <Button onClick={() => session.reload()}>{t('Reload')}</Button>
          <Button tone="primary" onClick={() => void session.keepAll()}>
            {t('Keep mine')}
          </Button>
        </div>
      </div>
    );
  }
  if (message === undefined) return null;
  return (
    <div class="form-refusal" role="alert">
      <p>{message}</p>
      {canRetry && (
        <div class="form-actions">
          <Button onClick={() => void session.submit()}>{t('Try again')}</Button>
        </div>
      )}
    </div>
  );
}
