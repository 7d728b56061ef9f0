import type { Variable } from '@panelcast/client/protocol/board';
import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import type { FieldError } from '@panelcast/client/protocol/problem-details';
import type { Phrases } from '../core/language/phrases.ts';
import { said } from '../core/language/texts.ts';
import type { OwnCall, Refusal, SubmitAnswer } from '../panels/panel-props.ts';
import type { BoardPage } from './board-page.ts';
import type { CallRefusal, ChangeAnswer, RequestedChange } from './services.ts';

type SubmitPage = Pick<BoardPage, 'board' | 'services' | 'setVariables' | 'phrases'>;

/** A form as it is shown, and the panel that it is. */
export interface ShownForm {
  readonly panel: string;
  readonly form: FormPanelData;
}

/** Makes the call of a button, based on what the viewer sees. */
export async function callOwn(
  page: SubmitPage,
  shown: ShownForm,
  values: Readonly<Record<string, unknown>>,
  { call: { method, path }, text }: OwnCall,
): Promise<SubmitAnswer> {
  if (method === 'GET') throw new Error(`nothing is sent to ${path}`);
  const { form } = shown;
  const body = text === undefined ? { body: values } : { text };
  const based = form.revision ? { revision: form.revision } : {};
  const { refusal } = await change(page, shown.panel, { method, path, ...body, ...based });
  return refusal ? { refusal: withFields(form, refusal, page.phrases) } : {};
}

/** A viewer who was overtaken sees by what, also on a paused page. */
async function change(
  { services }: SubmitPage,
  panel: string,
  wanted: RequestedChange,
): Promise<ChangeAnswer> {
  const answer = await services.change(wanted);
  if (answer.refusal?.conflict) await services.renew(panel);
  return answer;
}

/**
 * Sends a form where it says; without a call its fields become variables of the page.
 *
 * @param revision the revision that the values are based on, by default the form's
 */
export async function submitForm(
  page: SubmitPage,
  { panel, form }: ShownForm,
  values: Readonly<Record<string, unknown>>,
  revision = form.revision ?? undefined,
): Promise<SubmitAnswer> {
  const { method, path } = form.submit;
  if (!method || !path) {
    page.setVariables(asVariables(page.board.variables, values));
    return {};
  }
  const answer = await change(page, panel, {
    method,
    path,
    body: values,
    ...(revision && { revision }),
  });
  if (!answer.refusal) return { revision: answer.revision };
  return { refusal: withFields(form, answer.refusal, page.phrases) };
}

/** What is wrong with a field of the form is said there, the rest for the form as a whole. */
function withFields(
  form: FormPanelData,
  { message, errors, conflict }: CallRefusal,
  phrases: Phrases | undefined,
): Refusal {
  const told = (text: string) => phrases?.of(text) ?? said(text);
  if (conflict) {
    return { conflict: { by: conflict.authors, revision: conflict.revision } };
  }
  const isShown = ({ field }: FieldError) => form.fields[field] !== undefined;
  const fields = errors.filter(isShown).map((error) => [error.field, told(error.message)] as const);
  const others = errors.filter((error) => !isShown(error) && error.message !== message);
  return {
    message: told(message),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(others.length > 0 && {
      lines: others.map((error) => lineOf(error.field, told(error.message))),
    }),
  };
}

function lineOf(field: string, message: string): string {
  return field === '' ? message : `${field}: ${message}`;
}

/** The default of a variable is its absence. */
function asVariables(
  variables: readonly Variable[],
  values: Readonly<Record<string, unknown>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const text = value === null ? undefined : String(value);
      const isDefault = variables.find((variable) => variable.name === name)?.defaultValue === text;
      return [name, isDefault ? undefined : text];
    }),
  );
}
