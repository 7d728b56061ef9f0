import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';

/** Words for the reason codes that mean the same on every board. */
const words = {
  zero_denominator: 'nothing to divide by',
  no_data: 'no data',
  insufficient_history: 'not enough history yet',
  not_applicable: 'not applicable here',
} as const;

/** Stands for a value that is not there; says why on hover and focus. */
export function Missing({ reason }: { reason?: string | undefined }): JSX.Element {
  const text = t('n/a: {reason}', { reason: wordsOf(reason ?? 'no_data') });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard
    <span class="missing" role="img" aria-label={text} data-tip={text} tabIndex={0}>
      —
    </span>
  );
}

function wordsOf(reason: string): string {
  return isCommon(reason) ? t(words[reason]) : reason.replaceAll('_', ' ');
}

function isCommon(reason: string): reason is keyof typeof words {
  return Object.hasOwn(words, reason);
}
