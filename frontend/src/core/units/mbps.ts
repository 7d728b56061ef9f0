import type { Formatted } from '../formatted.ts';
import { plain } from '../number-format.ts';

/** Megabytes (1,000,000 bytes) per second. */
export function mbps(value: number, locale?: string): Formatted {
  return { text: plain(value, locale), suffix: 'MB/s' };
}
