import type { Level } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import './bar-track.css';
import './waterfall-bar.css';

interface WaterfallBarProps {
  /** Ends of the bar. */
  start: number;
  end: number;
  /** Ends of the scale shared by all steps of a panel; zero lies between them. */
  min: number;
  max: number;
  /** What the bar means where it has no level. */
  kind: 'total' | 'gain' | 'loss';
  level?: Level | null | undefined;
}

/** A bar from where the step before ended, a line down to the next step, and zero. */
export function WaterfallBar({
  start,
  end,
  min,
  max,
  kind,
  level,
}: WaterfallBarProps): JSX.Element {
  const span = max - min || 1;
  const at = (value: number): string => `${(((value - min) / span) * 100).toFixed(2)}%`;
  const width = `${((Math.abs(end - start) / span) * 100).toFixed(2)}%`;
  return (
    <svg class="waterfall-bar" width="100%" height="26" aria-hidden="true">
      <line class="waterfall-zero" x1={at(0)} x2={at(0)} y1="0" y2="26" />
      <line class="waterfall-link" x1={at(end)} x2={at(end)} y1="13" y2="30" />
      <rect
        class={level ? `bar-fill level-${level}` : `waterfall-${kind}`}
        x={at(Math.min(start, end))}
        y="4"
        width={width}
        height="18"
        rx="2"
      />
    </svg>
  );
}
