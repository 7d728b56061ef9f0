import type { Axis } from '@panelcast/client/protocol/panel-data';
import type { Unit } from '@panelcast/client/protocol/unit';
import { t } from '../core/language/texts.ts';
import { numberFormat } from '../core/number-format.ts';
import { formatInstant } from '../core/time/instant.ts';
import { valueText } from '../core/units/format-value.ts';

export interface TimeFormat {
  zone: string;
  locale?: string | undefined;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Distances between ticks of an offset axis, in seconds. */
export const OFFSET_STEPS = [
  10,
  30,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
];

/** The same of an axis of months. */
export const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 36, 60];

/** A month of a plan: "Month 19". */
export function monthText(month: number): string {
  return t('Month\u00a0{month}', { month });
}

/** A month of the calendar, counted from January of the year 0: "Mar 2017". */
export function calendarText(month: number, locale?: string): string {
  const first = new Date(0);
  first.setUTCFullYear(Math.floor(month / 12), Math.round(month) % 12);
  const style = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(first);
}

/** A distance from now in seconds: "now", "−10 min", "+8 h". */
export function offsetText(seconds: number): string {
  if (seconds === 0) return t('now');
  const sign = seconds > 0 ? '+' : '−';
  const size = Math.abs(seconds);
  const units: [number, string][] = [
    [2 * DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [0, 's'],
  ];
  const name = units.find(([from]) => size >= from)?.[1] ?? 's';
  const divisor = { d: DAY, h: HOUR, min: MINUTE, s: 1 }[name] ?? 1;
  const amount = size / divisor;
  if (name === 'h' && !Number.isInteger(amount)) {
    const minutes = Math.round((size % HOUR) / MINUTE);
    return `${sign}${Math.floor(amount)}\u00a0h ${minutes}\u00a0min`;
  }
  return `${sign}${Math.round(amount * 10) / 10}\u00a0${name}`;
}

/** Text of a tick on a time axis whose ticks are `step` seconds apart. */
export function tickText(seconds: number, step: number, { zone, locale }: TimeFormat): string {
  const style = step >= DAY ? 'date' : step >= MINUTE ? 'minute' : 'time';
  return formatInstant(seconds * 1000, style, zone, locale);
}

/** Position under the cursor. */
export function positionText(axis: Axis, x: number, format: TimeFormat): string {
  if (axis === 'offset') return offsetText(x);
  if (axis === 'month') return monthText(x);
  if (axis === 'calendar') return calendarText(x, format.locale);
  return formatInstant(x * 1000, 'dateTime', format.zone, format.locale);
}

/** Amounts from this one on are written short: "$2M" instead of "$2,000,000". */
const SHORT_FROM = 100_000;

/** Texts of the ticks of a value axis. */
export function tickTexts(
  ticks: readonly number[],
  unit: Unit | null,
  locale?: string | undefined,
): string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  if (largest < SHORT_FROM || (unit !== 'usd' && unit !== 'count' && unit !== null))
    return ticks.map((tick) => valueText(tick, unit, locale));
  const format = numberFormat({ notation: 'compact', maximumFractionDigits: 2 }, locale);
  // Some languages write a short amount as "2 M$", but none of ours writes a long one so.
  const sign = unit === 'usd' ? '$' : '';
  return ticks.map((tick) => {
    if (tick === 0) return valueText(tick, unit, locale);
    return `${tick < 0 ? '−' : ''}${sign}${format.format(Math.abs(tick))}`;
  });
}
