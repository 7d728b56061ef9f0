import type { FormScore } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { ImportButtons } from '../import/import-buttons.tsx';
import type { PanelProps } from '../panel-props.ts';
import { useFew } from '../use-few.ts';
import type { Findings } from './findings.ts';
import { FormBody } from './form-body.tsx';
import type { FormSession } from './form-session.ts';
import { LostNotices } from './lost-notices.tsx';
import { authorsOf } from './press-again.ts';
import { Question } from './question.tsx';
import { useFormSession } from './use-form-session.ts';
import './form-panel.css';

/** Beside each other in the widest form. */
const FEW_CARDS = 4;

/** Stored values to change. */
export function FormPanel({
  panelId,
  data,
  slim,
  onSubmit,
  onRows,
}: PanelProps<FormPanelData>): JSX.Element {
  const { session, isLeftUnsaved } = useFormSession(panelId, data, onSubmit);
  const cards = useFew(Object.keys(data.groups ?? {}).length, FEW_CARDS);
  const [isAsking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form);
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

  const isSent = label && (!slim || session.isDirty);
  return (
    <form ref={form} class={slim ? 'form form-slim' : 'form'} noValidate onSubmit={submit}>
      <FormBody
        {...{ panelId, data, session }}
        most={cards}
        send={isSent ? <Send label={label} session={session} /> : null}
      />
      {data.imports && onRows && <ImportButtons imports={data.imports} onRows={onRows} />}
      <Health score={data.score} {...session.findings} />
      {isLeftUnsaved && (
        <p class="form-refusal" role="alert">
          {t('What you typed just before you came here is not saved.')}
        </p>
      )}
      <LostNotices session={session} />
      <Refused session={session} canRetry={!label && session.isDirty} />
      {!label && data.order.length > 0 && <Saving session={session} />}
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

interface HealthProps extends Findings {
  score: FormScore | null | undefined;
}

/** How healthy what is typed is, where something is to be said about it. */
function Health({ score, errors, warnings }: HealthProps): JSX.Element | null {
  if (!score || errors + warnings === 0) return null;
  const { label, full, error, warning } = score;
  const health = Math.max(0, full - error * errors - warning * warnings);
  const errorsText = errors === 1 ? t('1 error') : t('{count} errors', { count: errors });
  const warningsText = warnings === 1 ? t('1 warning') : t('{count} warnings', { count: warnings });
  return <p class="form-health">{`${label} ${health}: ${errorsText}, ${warningsText}`}</p>;
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
  const { message, lines, conflict } = session.refusal;
  // What all of it was about is gone.
  if (conflict && session.lost.length > 0 && !session.isDirty) return null;
  if (conflict) {
    return (
      <div class="form-refusal" role="alert">
        <p>
          {t('Changed meanwhile by {authors}. Your change is not saved.', {
            authors: authorsOf(conflict),
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
      {lines && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {canRetry && (
        <div class="form-actions">
          <Button onClick={() => void session.submit()}>{t('Try again')}</Button>
        </div>
      )}
    </div>
  );
}
