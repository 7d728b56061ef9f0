import type { Unit } from '@panelcast/client/protocol/unit';
import type { Value } from '@panelcast/client/protocol/value';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { formatInstant, type InstantStyle } from '../core/time/instant.ts';
import { formatValue, valueText } from '../core/units/format-value.ts';
import { Missing } from '../ui/missing.tsx';
import { PanelAmbience } from './panel-ambience.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

interface Format extends Pick<PanelAmbience, 'zone' | 'locale'> {
  /** How much of an instant is told: all of it, if not said otherwise. */
  instants?: InstantStyle | undefined;
}

/** A value as plain text; `null` is an em dash. */
export function textOf(value: Value, unit: Unit | null | undefined, format: Format): string {
  if (value === null) return '—';
  if (typeof value === 'number') return valueText(value, unit, format.locale);
  if (typeof value === 'boolean') return value ? t('Yes') : t('No');
  if (!INSTANT.test(value)) return value;
  return formatInstant(value, format.instants ?? 'dateTime', format.zone, format.locale);
}

interface ValueTextProps {
  value: Value | undefined;
  unit?: Unit | null | undefined;
  /** Reason code for `null`. */
  reason?: string | undefined;
  instants?: InstantStyle | undefined;
}

/** A value for reading, its unit set smaller; a missing one says why. */
export function ValueText({ value, unit, reason, instants }: ValueTextProps): JSX.Element {
  const ambience = useContext(PanelAmbience);
  if (value === null || value === undefined) return <Missing reason={reason} />;
  if (typeof value !== 'number')
    return <span>{textOf(value, unit, { ...ambience, instants })}</span>;
  const { text, suffix } = formatValue(value, unit, ambience.locale);
  return (
    <span class="number">
      {text}
      {suffix !== '' && <span class="unit">{suffix}</span>}
    </span>
  );
}
