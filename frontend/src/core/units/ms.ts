import type { Formatted } from '../formatted.ts';
import { decimalsFor, withUnit } from '../number-format.ts';

/** Milliseconds; from one second on in seconds. */
export function ms(value: number, locale?: string): Formatted {
  const inSeconds = Math.abs(value) >= 1000;
  const shown = inSeconds ? value / 1000 : value;
  return withUnit(
    shown,
    {
      unit: inSeconds ? 'second' : 'millisecond',
      unitDisplay: 'narrow',
      maximumFractionDigits: decimalsFor(shown),
    },
    locale,
  );
}
