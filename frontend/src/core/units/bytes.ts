import type { Formatted } from '../formatted.ts';
import { decimalsFor, withUnit } from '../number-format.ts';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Bytes in decimal steps: 1 kB is 1,000 bytes. */
export function bytes(value: number, locale?: string): Formatted {
  const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) / 3);
  const index = Math.min(Math.max(power, 0), STEPS.length - 1);
  const shown = value / 1000 ** index;
  return withUnit(
    shown,
    {
      unit: STEPS[index] ?? 'byte',
      unitDisplay: index === 0 ? 'long' : 'short',
      maximumFractionDigits: index === 0 ? 0 : decimalsFor(shown),
    },
    locale,
  );
}
