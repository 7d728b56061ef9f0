import { useRef } from 'preact/hooks';
import { textWidth } from './text-width.ts';

/** Room for labels that stand in a column, which never shrinks: the widest so far, for CSS. */
export function useLabelRoom(labels: readonly (string | undefined)[]): { '--label': string } {
  const widest = useRef(0);
  for (const label of labels) widest.current = Math.max(widest.current, textWidth(label ?? ''));
  return { '--label': `${widest.current.toFixed(1)}ch` };
}
