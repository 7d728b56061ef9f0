import { type Formatted, joined } from '../formatted.ts';
import { plain, withMinus } from '../number-format.ts';
import { bytes } from './bytes.ts';
import { count } from './count.ts';
import { days } from './days.ts';
import { fraction } from './fraction.ts';
import { mbps } from './mbps.ts';
import { minutes } from './minutes.ts';
import { months } from './months.ts';
import { ms } from './ms.ts';
import { percent } from './percent.ts';
import { usd } from './usd.ts';

const formats = { fraction, percent, usd, count, mbps, minutes, days, months, ms, bytes };

/** Percentage points, in English and Spanish alike. */
const POINTS = 'pp';

export type UnitCode = keyof typeof formats;

/** A number in its unit; without a unit it is a plain number. */
export function formatValue(value: number, unit?: UnitCode | null, locale?: string): Formatted {
  const { text, suffix } = unit
    ? formats[unit](value, locale)
    : { text: plain(value, locale), suffix: '' };
  return { text: withMinus(text), suffix };
}

/** The same as one text. */
export function valueText(value: number, unit?: UnitCode | null, locale?: string): string {
  return joined(formatValue(value, unit, locale));
}

/** A change: always with its sign, zero with both. What lies between two shares are points. */
export function deltaText(value: number, unit?: UnitCode | null, locale?: string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  const { text, suffix } = formatValue(Math.abs(value), unit, locale);
  return sign + joined({ text, suffix: suffix === '%' ? POINTS : suffix });
}

/** What a column or an axis of this unit is headed with; empty when each value says it itself. */
export function unitLabel(unit?: UnitCode | null): string {
  const same: Partial<Record<UnitCode, string>> = {
    fraction: '%',
    percent: '%',
    mbps: 'MB/s',
    usd: '$',
  };
  return (unit && same[unit]) ?? '';
}
