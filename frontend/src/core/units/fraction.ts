import type { Formatted } from '../formatted.ts';
import { percent } from './percent.ts';

/** 0..1 as per cent with at most one decimal. */
export function fraction(value: number, locale?: string): Formatted {
  return percent(value * 100, locale);
}
