import type { FormGroup } from '@panelcast/client/protocol/form-part';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { Actions, stateOf } from './form-actions.tsx';
import { FormField } from './form-field.tsx';
import type { FormSession } from './form-session.ts';
import './form-body.css';

interface BodyProps {
  panelId: string;
  data: FormPanelData;
  session: FormSession;
  /** How many cards to draw, in their order. */
  most: number;
  /** Sends what is in the fields. */
  send: JSX.Element | null;
}

/** The fields of a form, in cards where it has them, and its buttons: beside the fields that they set. */
export function FormBody({ panelId, data, session, most, send }: BodyProps): JSX.Element {
  const groups = data.groups ?? {};
  const cards = cardsOf(data);
  const grouped = [...cards].flatMap(([id, names]) => {
    const group = id === undefined ? undefined : groups[id];
    return group ? [{ id, group, names }] : [];
  });
  const fields = (names: readonly string[]) =>
    names.map((name) => {
      const field = data.fields[name];
      return (
        field && <FormField key={name} id={`${panelId}-${name}`} {...{ name, field, session }} />
      );
    });
  const own = cards.get(undefined) ?? [];
  const buttons = (
    <>
      <Actions actions={data.actions} {...stateOf(session)} />
      {send}
    </>
  );
  return (
    <>
      {fields(own)}
      {own.length > 0 && buttons}
      {data.groups && (
        <div class="form-cards">
          {grouped.slice(0, most).map(({ id, group, names }) => (
            <Card key={id} group={group} session={session}>
              {fields(names)}
            </Card>
          ))}
        </div>
      )}
      {own.length === 0 && buttons}
    </>
  );
}

interface CardProps {
  group: FormGroup;
  session: FormSession;
  children: JSX.Element | (JSX.Element | undefined)[];
}

function Card({ group, session, children }: CardProps): JSX.Element {
  const content = (
    <>
      {children}
      <Actions actions={group.actions} {...stateOf(session)} />
    </>
  );
  if (group.folded) {
    return (
      <details class="form-fold">
        <summary>{group.label}</summary>
        <fieldset class="form-card" aria-label={group.label}>
          {content}
        </fieldset>
      </details>
    );
  }
  return (
    <fieldset class="form-card">
      <legend>{group.label}</legend>
      {content}
    </fieldset>
  );
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
