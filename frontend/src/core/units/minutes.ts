import type { Formatted } from '../formatted.ts';
import { decimalsFor, withUnit } from '../number-format.ts';

/** Minutes; from two hours on in hours. */
export function minutes(value: number, locale?: string): Formatted {
  const inHours = Math.abs(value) >= 120;
  const shown = inHours ? value / 60 : value;
  return withUnit(
    shown,
    {
      unit: inHours ? 'hour' : 'minute',
      unitDisplay: inHours ? 'narrow' : 'short',
      maximumFractionDigits: Math.min(decimalsFor(shown), 1),
    },
    locale,
  );
}
