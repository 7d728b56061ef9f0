import type { Unit } from '@panelcast/client/protocol/unit';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { deltaText } from '../core/units/format-value.ts';
import { Icon } from '../ui/icon.tsx';
import { PanelAmbience } from './panel-ambience.ts';
import './delta.css';

/** A change with sign and arrow, in a neutral colour: whether up is good is for the reader. */
export function Delta({
  value,
  unit,
}: {
  value: number;
  unit?: Unit | null | undefined;
}): JSX.Element {
  const { locale } = useContext(PanelAmbience);
  const arrow = value > 0 ? 'arrow-up' : 'arrow-down';
  return (
    <span class="delta number">
      {value !== 0 && <Icon name={arrow} size={11} />}
      {deltaText(value, unit, locale)}
    </span>
  );
}
