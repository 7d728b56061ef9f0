import type { Level } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import './bar-track.css';

interface BarTrackProps {
  /** `null` draws the track alone. */
  value: number | null;
  /** Ends of the scale shared by all bars of a panel; zero lies between them. */
  min: number;
  max: number;
  level?: Level | null | undefined;
}

/** One bar from zero to its value. */
export function BarTrack({ value, min, max, level }: BarTrackProps): JSX.Element {
  const span = max - min || 1;
  const end = Math.max(min, Math.min(max, value ?? 0));
  const left = ((Math.min(0, end) - min) / span) * 100;
  const width = (Math.abs(end) / span) * 100;
  return (
    <svg class="bar-track" width="100%" height="10" aria-hidden="true">
      <rect class="bar-ground" width="100%" height="10" rx="2" />
      <rect
        class={level ? `bar-fill level-${level}` : 'bar-fill'}
        x={`${left.toFixed(2)}%`}
        width={`${width.toFixed(2)}%`}
        height="10"
        rx="2"
      />
    </svg>
  );
}
