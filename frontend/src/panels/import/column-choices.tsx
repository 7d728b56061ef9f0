import type { ImportField } from '@panelcast/client/protocol/form-part';
import type { JSX } from 'preact';
import { t } from '../../core/language/texts.ts';
import { Select } from '../../ui/select.tsx';
import { countOf } from './draft-rows.ts';
import { rowsText } from './import-findings.tsx';
import type { ImportSession } from './import-session.ts';

const SAMPLES = 3;
const NONE = '';

/** Which column holds which field, with the first values of each. */
export function ColumnChoices({ session }: { session: ImportSession }): JSX.Element {
  return (
    <section class="import-columns" aria-label={t('Columns of the file')}>
      <h3>{t('Columns of the file')}</h3>
      {session.taken.fields.map((field) => (
        <ColumnChoice key={field.name} field={field} session={session} />
      ))}
    </section>
  );
}

interface ChoiceProps {
  field: ImportField;
  session: ImportSession;
}

function ColumnChoice({ field, session }: ChoiceProps): JSX.Element {
  const { header, rows } = session.file;
  const column = session.columns[field.name];
  const samples = rows
    .map(({ cells }) => (column === undefined ? '' : (cells[column] ?? '')))
    .filter((value) => value !== '')
    .slice(0, SAMPLES);
  const gaps = column === undefined ? 0 : countOf(session.file, column, '');
  const none = field.required ? t('Choose a column') : t('Not in the file');
  return (
    <div class="import-column">
      <Select
        label={field.required ? t('{label} (required)', { label: field.label }) : field.label}
        options={[
          { value: NONE, label: none },
          ...header.map((title, at) => ({
            value: String(at),
            label: title || t('Column {number}', { number: at + 1 }),
          })),
        ]}
        value={column === undefined ? NONE : String(column)}
        disabled={session.phase === 'sending'}
        onChange={(value) => session.match(field.name, value === NONE ? undefined : Number(value))}
      />
      <p class="field-hint">{samples.length > 0 ? samples.join(', ') : field.hint}</p>
      {gaps > 0 && <p class="field-hint">{t('Empty in {rows}', { rows: rowsText(gaps) })}</p>}
    </div>
  );
}
