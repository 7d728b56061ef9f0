import type { Level } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import './bar-track.css';

interface FunnelStageProps {
  /** Part of the widest stage, from 0 to 1. */
  share: number;
  level?: Level | null | undefined;
}

/** A bar in the middle, so that stages below each other form a funnel. */
export function FunnelStage({ share, level }: FunnelStageProps): JSX.Element {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg class="bar-track" width="100%" height="18" aria-hidden="true">
      <rect
        class={level ? `bar-fill level-${level}` : 'bar-fill'}
        x={`${((100 - width) / 2).toFixed(2)}%`}
        width={`${width.toFixed(2)}%`}
        height="18"
        rx="2"
      />
    </svg>
  );
}
