import type { Unit } from '@panelcast/client/protocol/unit';
import { decimalsFor, numberFormat, withMinus } from '../core/number-format.ts';
import { unitLabel, valueText } from '../core/units/format-value.ts';

export interface CommonFormat {
  /** The unit when it is the same for all and left out of the texts, e.g. for a heading. */
  unit: string;
  /** All texts have the same decimals, so the longest is that of the largest number. */
  even: boolean;
  text: (value: number) => string;
}

/** Always, so that a column of shares reads the same in every bucket. */
const PERCENT_DECIMALS = 1;

/** How numbers that stand below each other are written: with the same decimals where the unit allows. */
export function commonFormat(
  values: Iterable<number>,
  unit: Unit | null | undefined,
  locale?: string,
): CommonFormat {
  const label = unitLabel(unit);
  const shared = !unit || unit === 'count' || (label !== '' && unit !== 'usd');
  if (!shared) return { unit: '', even: false, text: (value) => valueText(value, unit, locale) };
  const factor = unit === 'fraction' ? 100 : 1;
  const digits = label === '%' ? PERCENT_DECIMALS : decimalsOf(values, factor);
  const format = numberFormat(
    { minimumFractionDigits: digits, maximumFractionDigits: digits },
    locale,
  );
  return { unit: label, even: true, text: (value) => withMinus(format.format(value * factor)) };
}

/** As few as write all of them exactly, at most those that the largest is shown with. */
function decimalsOf(values: Iterable<number>, factor: number): number {
  const shown = [...values].map((value) => Math.abs(value * factor));
  const largest = shown.reduce((a, b) => Math.max(a, b), 0);
  const most = largest >= 1000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : decimalsFor(largest);
  const exact = (digits: number): boolean => shown.every((value) => isWhole(value * 10 ** digits));
  return [0, 1].find((digits) => digits < most && exact(digits)) ?? most;
}

/** Apart from what binary arithmetic leaves behind. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
