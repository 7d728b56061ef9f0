import type { Formatted } from '../formatted.ts';
import { numberFormat } from '../number-format.ts';

/** 0..100 as per cent with at most one decimal. */
export function percent(value: number, locale?: string): Formatted {
  const text = numberFormat({ maximumFractionDigits: 1 }, locale).format(value);
  return { text, suffix: '%' };
}
