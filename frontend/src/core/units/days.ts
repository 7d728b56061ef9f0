import type { Formatted } from '../formatted.ts';
import { decimalsFor, withUnit } from '../number-format.ts';

export function days(value: number, locale?: string): Formatted {
  const maximumFractionDigits = Math.min(decimalsFor(value), 1);
  return withUnit(value, { unit: 'day', unitDisplay: 'long', maximumFractionDigits }, locale);
}
