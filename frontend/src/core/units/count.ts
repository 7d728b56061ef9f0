import type { Formatted } from '../formatted.ts';
import { plain } from '../number-format.ts';

/** How many: whole numbers stay whole, means keep their decimals. */
export function count(value: number, locale?: string): Formatted {
  return { text: plain(value, locale), suffix: '' };
}
