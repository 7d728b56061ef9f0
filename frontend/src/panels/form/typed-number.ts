import type { Field } from '@panelcast/client/protocol/form-part';
import { numberFormat, withMinus } from '../../core/number-format.ts';

/** A number that a text says, or the two of which it may say either. */
export type Typed = number | Either | undefined;

export interface Either {
  readonly small: number;
  readonly large: number;
}

/** What stands beside a number and may be typed or pasted along with it. */
export interface Sign {
  readonly before: string;
  readonly after: string;
}

/** Whoever reads: what a form shows can be typed into it, and sentences have numbers so. */
const WRITTEN = 'en-US';

const NO_SIGN: Sign = { before: '', after: '' };

/** "1,250,000.5", as sentences of the page have it. */
const COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** "1.250.000" and "1.250,5", as half of the world has it. */
const DOTS = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/;
/** A group of thousands or three decimals. */
const UNCLEAR = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMAL = /^(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads what a field was given. Where three digits follow the only dot or comma, a comma groups, a
 * dot may be either where the field could hold the thousands; shares have no thousands.
 */
export function typedNumber(field: Field, text: string, sign: Sign): Typed {
  const { factor, digits } = bare(text.trim(), sign);
  if (!UNCLEAR.test(digits)) return signed(factor, plainNumber(digits));
  const small = factor * Number(digits.replace(',', '.'));
  const large = factor * Number(digits.replace(/[.,]/, ''));
  if (isShare(field)) return small;
  if (digits.includes(',')) return large;
  return couldBe(field, large) ? { small, large } : small;
}

/** A number as it can be typed and reads as nothing else. */
export function numberText(field: Field, value: number): string {
  const text = String(value);
  return typeof typedNumber(field, text, NO_SIGN) === 'object' ? `${text}0` : text;
}

/** A large number as it reads more easily; nothing for what reads well or is half typed. */
export function groupedText({ type }: Field, text: string | boolean): string | undefined {
  const value = Number(text);
  const isWritten = (type === 'number' || type === 'slider') && String(value) === text;
  if (!isWritten || Math.abs(value) < 1000) return undefined;
  return withMinus(numberFormat({ maximumFractionDigits: 20 }, WRITTEN).format(value));
}

function bare(text: string, { before, after }: Sign): { factor: number; digits: string } {
  const isNegative = /^[-−]/.test(text);
  let digits = isNegative ? text.slice(1) : text;
  if (before !== '' && digits.startsWith(before)) digits = digits.slice(before.length);
  if (after !== '' && digits.endsWith(after)) digits = digits.slice(0, -after.length);
  return { factor: isNegative ? -1 : 1, digits: digits.trim() };
}

function plainNumber(digits: string): number | undefined {
  if (COMMAS.test(digits)) return Number(digits.replaceAll(',', ''));
  if (DOTS.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  const decimal = digits.replace(',', '.');
  return DECIMAL.test(decimal) ? Number(decimal) : undefined;
}

function signed(factor: number, value: number | undefined): number | undefined {
  return value === undefined ? undefined : factor * value;
}

function isShare({ unit }: Field): boolean {
  return unit === 'fraction' || unit === 'percent';
}

/** Of what comes whole nobody writes three decimals, whatever its limits are. */
function couldBe({ step, min, max }: Field, value: number): boolean {
  return step === 1 || ((min ?? value) <= value && value <= (max ?? value));
}
