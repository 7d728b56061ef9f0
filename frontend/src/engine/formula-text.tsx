import type { Formula, InputTable } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { PanelBody } from '../panels/panel-body.tsx';
import { ValueText } from '../panels/value-text.tsx';

interface FormulaTextProps {
  formula: Formula;
  /** Prefix of element ids, unique on the page. */
  elementId: string;
}

/** A formula in words and signs, what goes into it now, and where that is edited. */
export function FormulaText({ formula, elementId }: FormulaTextProps): JSX.Element {
  const inputs = formula.inputs ?? [];
  return (
    <div class="formula">
      <p class="formula-text">{formula.text}</p>
      {inputs.length > 0 && (
        <dl class="formula-inputs">
          {inputs.map(({ label, value, unit, editedAt }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <ValueText value={value} unit={unit} />
                {editedAt && <a href={editedAt}>{t('Edit')}</a>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {formula.table && <Inputs table={formula.table} elementId={elementId} />}
    </div>
  );
}

function Inputs({ table, elementId }: { table: InputTable; elementId: string }): JSX.Element {
  return (
    <div class="formula-table">
      {table.editedAt && <a href={table.editedAt}>{t('Edit')}</a>}
      <PanelBody panelId={elementId} content={{ kind: 'table', data: table }} />
    </div>
  );
}
