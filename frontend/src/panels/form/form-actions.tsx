import type { FormAction } from '@panelcast/client/protocol/form-part';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { utf8Text } from '../import/utf8-text.ts';
import type { FormSession } from './form-session.ts';
import { Question } from './question.tsx';

interface ActionsProps extends ActionsState {
  actions: Readonly<Record<string, FormAction>> | null | undefined;
}

/** As values: components with state redraw for new ones only. */
interface ActionsState {
  session: FormSession;
  /** The button whose values are shown. */
  preview: FormAction | undefined;
  /**
   * Something typed is not stored yet, or a call is under way: a button that acts at once would act on
   * what was before.
   */
  isPending: boolean;
}

export function stateOf(session: FormSession): ActionsState {
  const { preview, isDirty, phase } = session;
  return { session, preview, isPending: (isDirty && !preview) || phase === 'sending' };
}

/** Buttons; beside one whose values are shown first the ways to go on. */
export function Actions(props: ActionsProps): JSX.Element | null {
  const { actions, session, preview, isPending } = props;
  const [asking, setAsking] = useState<Asked>();
  const place = useRef<HTMLDivElement>(null);
  const all = Object.entries(actions ?? {});
  if (all.length === 0) return null;
  const shown = all.some(([, action]) => isShown(preview, action));

  function answer(isYes: boolean): void {
    setAsking(undefined);
    if (isYes && asking) run(session, asking);
  }

  /** The button whose values are shown keeps the focus when the ways to go on are gone. */
  function settle(go: () => void): void {
    place.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    go();
  }

  return (
    <div class="form-buttons" ref={place}>
      {all.map(([id, action]) => (
        <Action
          key={id}
          {...{ action, isPending }}
          pressed={action.preview ? isShown(preview, action) : undefined}
          onRefuse={(message) => session.refuse(message)}
          onAct={(text) => {
            const asked = { action, text };
            if (action.confirm) setAsking(asked);
            else run(session, asked);
          }}
        />
      ))}
      {shown && (
        <Preview
          hint={preview?.hint ?? ''}
          onDiscard={() => settle(() => session.discard())}
          onApply={() => settle(() => session.apply())}
        />
      )}
      {asking?.action.confirm && (
        <Question
          text={asking.action.confirm}
          action={asking.action.label}
          onNo={() => answer(false)}
          onYes={() => answer(true)}
        />
      )}
    </div>
  );
}

/** A button that was pressed, and the text of the file that was picked with it. */
interface Asked {
  action: FormAction;
  text: string | undefined;
}

function run(session: FormSession, { action, text }: Asked): void {
  if (action.call && text !== undefined) void session.call(action.call, {}, text);
  else session.act(action);
}

interface ActionProps extends Pick<ActionsState, 'isPending'> {
  action: FormAction;
  pressed: boolean | undefined;
  onAct: (text?: string) => void;
  onRefuse: (message: string) => void;
}

function Action({ action, isPending, pressed, onAct, onRefuse }: ActionProps): JSX.Element {
  const { label, call } = action;
  if (call?.method === 'GET') return <LinkButton address={call.path}>{label}</LinkButton>;
  if (call?.accept) {
    return (
      <FileButton
        accept={call.accept}
        disabled={isPending}
        onFile={async (file) => {
          const text = utf8Text(await file.arrayBuffer());
          if (text === undefined) onRefuse(t('The file is not in UTF-8. Save it in UTF-8.'));
          else onAct(text);
        }}
      >
        {label}
      </FileButton>
    );
  }
  return (
    <Button
      {...(pressed !== undefined && { pressed })}
      disabled={isPending && !action.preview}
      onClick={() => onAct()}
    >
      {label}
    </Button>
  );
}

interface PreviewProps {
  hint: string;
  onDiscard: () => void;
  onApply: () => void;
}

function Preview({ hint, onDiscard, onApply }: PreviewProps): JSX.Element {
  return (
    <div class="form-preview" role="status">
      <p>{`${t('Shown, not saved yet.')} ${hint}`}</p>
      <Button onClick={onDiscard}>{t('Discard')}</Button>
      <Button tone="primary" onClick={onApply}>
        {t('Apply')}
      </Button>
    </div>
  );
}

/** Data comes anew with every change, so that a button is told by what it does. */
function isShown(preview: FormAction | undefined, { label, values }: FormAction): boolean {
  const [first] = Object.keys(values ?? {});
  return preview?.label === label && first !== undefined && preview.values?.[first] !== undefined;
}
