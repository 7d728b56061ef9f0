import type { Formula } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { ValueText } from '../panels/value-text.tsx';

/** A formula in words and signs, what goes into it now, and where that is edited. */
export function FormulaText({ formula }: { formula: Formula }): JSX.Element {
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
    </div>
  );
}
