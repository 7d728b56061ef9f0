import type { Formatted } from '../formatted.ts';
import { withUnit } from '../number-format.ts';

/** Months; a positive figure that rounds to nothing keeps two significant digits. */
export function months(value: number, locale?: string): Formatted {
  const tiny = value !== 0 && Math.abs(value) < 0.05;
  const digits = tiny ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 };
  return withUnit(value, { unit: 'month', unitDisplay: 'long', ...digits }, locale);
}
