import type { Variable } from '@panelcast/client/protocol/board';
import type { FormPanelData, Value } from '@panelcast/client/protocol/panel-data';
import type { Refusal } from '../panels/panel-props.ts';
import type { BoardPage } from './board-page.ts';

type SubmitPage = Pick<BoardPage, 'board' | 'services' | 'setVariables'>;

/** Sends a form where it says; without a call its fields become variables of the page. */
export async function submitForm(
  page: SubmitPage,
  form: FormPanelData,
  values: Readonly<Record<string, Value>>,
): Promise<Refusal | undefined> {
  const { method, path } = form.submit;
  if (!method || !path) {
    page.setVariables(asVariables(page.board.variables, values));
    return undefined;
  }
  const { revision } = form;
  const refusal = await page.services.change({
    method,
    path,
    body: values,
    ...(revision && { revision }),
  });
  return refusal && withFields(refusal.message, refusal.errors);
}

function withFields(
  message: string,
  errors: readonly { field: string; message: string }[],
): Refusal {
  const fields = errors.filter(({ field }) => field !== '');
  if (fields.length === 0) return { message };
  return {
    message,
    fields: Object.fromEntries(fields.map((error) => [error.field, error.message])),
  };
}

/** The default of a variable is its absence. */
function asVariables(
  variables: readonly Variable[],
  values: Readonly<Record<string, Value>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const text = value === null ? undefined : String(value);
      const isDefault = variables.find((variable) => variable.name === name)?.defaultValue === text;
      return [name, isDefault ? undefined : text];
    }),
  );
}
