import type { FormAction, FormGroup, FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import { FormField } from './form-field.tsx';
import type { FormSession } from './form-session.ts';
import { Question } from './question.tsx';
import './form-body.css';

interface BodyProps {
  panelId: string;
  data: FormPanelData;
  session: FormSession;
}

/** The fields of a form, in cards where it has them, and its buttons. */
export function FormBody({ panelId, data, session }: BodyProps): JSX.Element {
  const groups = data.groups ?? {};
  const cards = cardsOf(data);
  const fields = (names: readonly string[]) =>
    names.map((name) => {
      const field = data.fields[name];
      return (
        field && <FormField key={name} id={`${panelId}-${name}`} {...{ name, field, session }} />
      );
    });
  return (
    <>
      {fields(cards.get(undefined) ?? [])}
      {data.groups && (
        <div class="form-cards">
          {[...cards].map(([id, names]) => {
            const group = id === undefined ? undefined : groups[id];
            return (
              group && (
                <Card key={id} group={group} session={session}>
                  {fields(names)}
                </Card>
              )
            );
          })}
        </div>
      )}
      <Actions actions={data.actions} {...stateOf(session)} />
    </>
  );
}

interface CardProps {
  group: FormGroup;
  session: FormSession;
  children: JSX.Element | (JSX.Element | undefined)[];
}

function Card({ group, session, children }: CardProps): JSX.Element {
  return (
    <fieldset class="form-card">
      <legend>{group.label}</legend>
      {children}
      <Actions actions={group.actions} {...stateOf(session)} />
    </fieldset>
  );
}

interface ActionsProps extends ActionsState {
  actions: Readonly<Record<string, FormAction>> | null | undefined;
}

/** As values: components with state redraw for new ones only. */
interface ActionsState {
  session: FormSession;
  /** The button whose values are shown. */
  preview: FormAction | undefined;
  /** Something typed is not stored yet; a button that acts at once would act on what was before. */
  isPending: boolean;
}

function stateOf(session: FormSession): ActionsState {
  const { preview, isDirty } = session;
  return { session, preview, isPending: isDirty && !preview };
}

/** Buttons; beside one whose values are shown first the ways to go on. */
function Actions({ actions, session, preview, isPending }: ActionsProps): JSX.Element | null {
  const [asking, setAsking] = useState<FormAction>();
  const all = Object.entries(actions ?? {});
  if (all.length === 0) return null;
  const shown = all.some(([, action]) => isShown(preview, action));

  function act(action: FormAction): void {
    if (action.confirm) setAsking(action);
    else session.act(action);
  }

  function answer(isYes: boolean): void {
    setAsking(undefined);
    if (isYes && asking) session.act(asking);
  }

  return (
    <div class="form-buttons">
      {all.map(([id, action]) => (
        <Button
          key={id}
          {...(action.preview && { pressed: isShown(preview, action) })}
          disabled={isPending && !action.preview}
          onClick={() => act(action)}
        >
          {action.label}
        </Button>
      ))}
      {shown && <Preview session={session} hint={preview?.hint ?? ''} />}
      {asking?.confirm && (
        <Question
          text={asking.confirm}
          action={asking.label}
          onNo={() => answer(false)}
          onYes={() => answer(true)}
        />
      )}
    </div>
  );
}

function Preview({ session, hint }: { session: FormSession; hint: string }): JSX.Element {
  return (
    <div class="form-preview" role="status">
      <p>{`${t('Shown, not saved yet.')} ${hint}`}</p>
      <Button onClick={() => session.discard()}>{t('Discard')}</Button>
      <Button tone="primary" onClick={() => session.apply()}>
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

/** The fields by their group, in order; those without one first. */
function cardsOf({ order, groups }: FormPanelData): Map<string | undefined, string[]> {
  const cards = new Map<string | undefined, string[]>();
  const ids = Object.keys(groups ?? {});
  for (const name of order) {
    const id = ids.find((group) => name.startsWith(`${group}.`));
    const names = cards.get(id) ?? [];
    names.push(name);
    cards.set(id, names);
  }
  return cards;
}
