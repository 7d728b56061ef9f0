import type { JSX } from 'preact';
import './donut-ring.css';

export interface RingPart {
  key: string;
  /** Share of the whole, 0..1. */
  share: number;
  /** A colour token, e.g. `var(--series-1)`. */
  colour: string;
}

const GAP = 0.6;

/** Parts of a whole, clockwise from the top in the order given. */
export function DonutRing({ parts }: { parts: readonly RingPart[] }): JSX.Element {
  const starts = startsOf(parts);
  const gap = parts.filter(({ share }) => share > 0).length > 1 ? GAP : 0;
  return (
    <svg class="donut-ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle class="donut-track" cx="50" cy="50" r="41" />
      {parts.map(({ key, share, colour }, index) => (
        <circle
          key={key}
          class="donut-part"
          cx="50"
          cy="50"
          r="41"
          pathLength={100}
          style={{ stroke: colour }}
          stroke-dasharray={`${Math.max(0, share * 100 - gap).toFixed(2)} 100`}
          stroke-dashoffset={(-(starts[index] ?? 0) * 100).toFixed(2)}
        />
      ))}
    </svg>
  );
}

function startsOf(parts: readonly RingPart[]): number[] {
  let at = 0;
  return parts.map(({ share }) => {
    const start = at;
    at += share;
    return start;
  });
}
