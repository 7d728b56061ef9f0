import type { Variable } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { valueText } from '../core/units/format-value.ts';
import { type BoardPage, slotOf } from '../engine/board-page.ts';
import { useBoardPage } from '../engine/use-board-page.ts';
import { Select } from '../ui/select.tsx';
import { type Option, offered, optionsFrom } from './variable-options.ts';

/** Chooses a variable's value. Options that come from a panel are read when the choice begins. */
export function VariableControl({ variable }: { variable: Variable }): JSX.Element {
  const page = useBoardPage();
  const [values, refreshValues] = useValues(page, variable);
  const present = page.variables[variable.name];
  return (
    <div class="variable" onPointerDown={refreshValues} onFocusCapture={refreshValues}>
      <Select
        label={variable.title}
        options={offered(variable, values, present)}
        value={present ?? ''}
        onChange={(value) => page.setVariables({ [variable.name]: value || undefined })}
      />
    </div>
  );
}

function useValues(page: BoardPage, variable: Variable): [readonly Option[], () => void] {
  const [values, setValues] = useState<readonly Option[]>(() => valuesOf(variable));
  const { input } = variable;
  const refresh = () => {
    if (input.type !== 'from') return;
    const panel = page.board.panels.get(input.panel);
    const data = panel && slotOf(page, panel).content.peek()?.data;
    if (data) setValues(optionsFrom(data));
  };
  useEffect(() => {
    if (input.type === 'from') page.services.load(input.panel).then(refresh);
  }, [variable]);
  return [values, refresh];
}

function valuesOf({ input }: Variable): readonly Option[] {
  switch (input.type) {
    case 'choice':
      return input.options.map(({ value, title }) => ({ value, label: title }));
    case 'number':
      return steps(input.min, input.max, input.step).map((value) => ({
        value: String(value),
        label: valueText(value, input.unit),
      }));
    case 'from':
      return [];
  }
}

function steps(min: number, max: number, step: number): number[] {
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => min + i * step);
}
