import type { Formatted } from './formatted.ts';
import { spokenLocale } from './language/texts.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** The formatter for these options, built once; without a locale that of the page is used. */
export function numberFormat(
  options: Intl.NumberFormatOptions,
  locale = spokenLocale(),
): Intl.NumberFormat {
  const key = `${locale ?? ''}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** Decimals that people can act on: three significant digits, never more than two decimals. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

/** With a minus sign that is as wide as a digit instead of a hyphen; what is written as nothing has none. */
export function withMinus(text: string): string {
  if (!text.startsWith('-')) return text;
  return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1);
}

/** A plain number with the decimals of {@link decimalsFor}. */
export function plain(value: number, locale?: string): string {
  return numberFormat({ maximumFractionDigits: decimalsFor(value) }, locale).format(value);
}

/** A number of an `Intl` unit, its name apart from its digits. */
export function withUnit(
  value: number,
  options: Intl.NumberFormatOptions,
  locale?: string,
): Formatted {
  const parts = numberFormat({ style: 'unit', ...options }, locale).formatToParts(value);
  const isName = ({ type }: Intl.NumberFormatPart) => type === 'unit';
  const text = parts.filter((part) => !isName(part)).map((part) => part.value);
  const suffix = parts.filter(isName).map((part) => part.value);
  return { text: text.join('').trim(), suffix: suffix.join('') };
}
