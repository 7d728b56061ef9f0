/** The unit codes a value can carry; the browser alone turns them into text. */
export const UNITS = [
  'fraction',
  'percent',
  'usd',
  'count',
  'mbps',
  'minutes',
  'days',
  'months',
  'ms',
  'bytes',
] as const;

export type Unit = (typeof UNITS)[number];

export function isUnit(value: unknown): value is Unit {
  return UNITS.some((unit) => unit === value);
}
