import type { Field } from '@panelcast/client/protocol/form-part';
import type { Value } from '@panelcast/client/protocol/value';
import { t } from '../../core/language/texts.ts';
import { valueText } from '../../core/units/format-value.ts';
import { type Either, numberText, type Sign, typedNumber } from './typed-number.ts';

/** What a control holds: its text, or on and off. */
export type Draft = string | boolean;

export type Parsed = { value: Value } | { error: string };

export function isEditable({ type }: Field): boolean {
  return type !== 'elapsed' && type !== 'output';
}

/** Its text grows letter by letter, so that only a pause ends a change. */
export function isTyped({ type }: Field): boolean {
  return isNumber(type) || type === 'text';
}

/** It holds a number that can be typed. */
export function isNumber(type: Field['type']): boolean {
  return type === 'number' || type === 'slider';
}

/** From here on an amount reads as one of dollars and cents. */
const CENTS_FROM = 100;

/** A stored value as its control holds it; fractions are edited in per cent, shares in cents. */
export function draftOf(field: Field): Draft {
  const { type, value, unit, link } = field;
  if (type === 'toggle') return value === true;
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (link || (unit === 'usd' && Math.abs(value) >= CENTS_FROM))
    return String(Number(value.toFixed(2)));
  return numberText(field, scaled(value, unit === 'fraction' ? 100 : 1));
}

/**
 * A control's content as a value to store, or a sentence that says how to put it right. What reads
 * as the stored value is shown is the stored value, however it was rounded.
 */
export function parse(field: Field, draft: Draft): Parsed {
  const typed = parseAnew(field, draft);
  if (field.value === null || !('value' in typed)) return typed;
  const shown = parseAnew(field, draftOf(field));
  return 'value' in shown && shown.value === typed.value ? { value: field.value } : typed;
}

function parseAnew(field: Field, draft: Draft): Parsed {
  if (typeof draft === 'boolean') return { value: draft };
  if (!isNumber(field.type)) return textOf(field, draft);
  const number = typedNumber(field, draft, unitSign(field));
  if (typeof number === 'object') return { error: unclear(field, draft, number) };
  if (number === undefined)
    return {
      error:
        field.message ?? t('Enter a number, for example {example}.', { example: example(field) }),
    };
  const value = scaled(number, field.unit === 'fraction' ? 0.01 : 1);
  if (field.step === 1 && !Number.isInteger(value))
    return { error: field.message ?? t('Enter a whole number.') };
  const error = limitError(field, value);
  return error === undefined ? { value } : { error: field.message ?? error };
}

/** What a control shows beside its number; empty when there is nothing to show. */
export function unitSign({ unit }: Field): Sign {
  if (unit === 'usd') return { before: '$', after: '' };
  if (unit === 'percent' || unit === 'fraction') return { before: '', after: '%' };
  if (unit === 'mbps') return { before: '', after: 'MB/s' };
  return { before: '', after: unit && unit !== 'count' ? t(unit) : '' };
}

function textOf({ type, min, max, pattern, message }: Field, draft: string): Parsed {
  const length = [...draft.trim()].length;
  const fits = length >= (min ?? 0) && length <= (max ?? length);
  const matches = !pattern || new RegExp(`^(?:${pattern})$`, 'u').test(draft);
  if (type !== 'text' || (fits && matches)) return { value: draft };
  return { error: message ?? lengthError(min ?? 0, max ?? undefined) };
}

function lengthError(low: number, high: number | undefined): string {
  if (high === undefined) return t('Enter at least {low} characters.', { low });
  return t('Enter {low} to {high} characters.', { low, high });
}

function limitError({ min, max, unit }: Field, value: number): string | undefined {
  const low = min ?? undefined;
  const high = max ?? undefined;
  if ((low === undefined || value >= low) && (high === undefined || value <= high))
    return undefined;
  if (low === undefined) return t('Enter at most {high}.', { high: valueText(high ?? 0, unit) });
  if (high === undefined) return t('Enter at least {low}.', { low: valueText(low, unit) });
  return t('Enter a number from {low} to {high}.', {
    low: valueText(low, unit),
    high: valueText(high, unit),
  });
}

function unclear(field: Field, draft: string, { small, large }: Either): string {
  return t('{text} can mean {small} or {large}: type the one that you mean.', {
    text: draft.trim(),
    small: numberText(field, small),
    large: String(large),
  });
}

function example(field: Field): string {
  return String(draftOf({ ...field, value: field.min ?? 1 }));
}

/** Without the last digits that binary arithmetic adds. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
