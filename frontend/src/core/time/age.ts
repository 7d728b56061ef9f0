import { spokenLocale } from '../language/texts.ts';

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

const formats = new Map<string, Intl.RelativeTimeFormat>();

/** "3s ago", "2min ago": whole units, cut off, never in the future. */
export function formatAge(seconds: number, locale?: string): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [unit, size] = STEPS.find(([, step]) => whole >= step) ?? (['second', 1] as const);
  return relative(locale).format(-Math.floor(whole / size), unit);
}

function relative(locale = spokenLocale()): Intl.RelativeTimeFormat {
  const key = locale ?? '';
  let format = formats.get(key);
  if (!format) {
    format = new Intl.RelativeTimeFormat(locale, { style: 'narrow', numeric: 'always' });
    formats.set(key, format);
  }
  return format;
}
