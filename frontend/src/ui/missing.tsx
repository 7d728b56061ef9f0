import type { JSX } from 'preact';

/** Words for the reason codes that mean the same on every board. */
const words: Record<string, string> = {
  zero_denominator: 'nothing to divide by',
  no_data: 'no data',
  insufficient_history: 'not enough history yet',
  not_applicable: 'not applicable here',
};

/** Stands for a value that is not there; says why on hover and focus. */
export function Missing({ reason }: { reason?: string | undefined }): JSX.Element {
  const text = `n/a: ${words[reason ?? 'no_data'] ?? reason?.replaceAll('_', ' ')}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard
    <span class="missing" role="img" aria-label={text} data-tip={text} tabIndex={0}>
      —
    </span>
  );
}
