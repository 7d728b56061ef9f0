import type { Formatted } from '../formatted.ts';
import { numberFormat } from '../number-format.ts';

/** US dollars: cents only below 100. */
export function usd(value: number, locale?: string): Formatted {
  const digits = Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0;
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  return { text: numberFormat(options, locale).format(value), suffix: '' };
}
