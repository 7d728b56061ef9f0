import type { Level } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import './gauge-arc.css';

export interface ArcStep {
  /** Where the step begins, as a share of the scale. */
  from: number;
  to: number;
  level: Level;
}

interface GaugeArcProps {
  /** 0..1; `null` draws the scale alone. */
  share: number | null;
  level?: Level | undefined;
  steps: readonly ArcStep[];
}

/** 240 degrees around (50, 50), from the lower left to the lower right. */
const VALUE_ARC = 'M15.36 70A40 40 0 1 1 84.64 70';
const STEP_ARC = 'M8.86 73.75A47.5 47.5 0 1 1 91.14 73.75';

/** A value on a round scale, the levels of the scale as a thin rim. */
export function GaugeArc({ share, level, steps }: GaugeArcProps): JSX.Element {
  const length = share === null ? 0 : Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg class="gauge-arc" viewBox="0 0 100 77" aria-hidden="true">
      <path class="gauge-track" d={VALUE_ARC} pathLength={100} />
      <path
        class={level ? `gauge-value level-${level}` : 'gauge-value'}
        d={VALUE_ARC}
        pathLength={100}
        stroke-dasharray={`${length.toFixed(1)} 100`}
      />
      {steps.map(({ from, to, level: own }) => (
        <path
          key={from}
          class={`gauge-step level-${own}`}
          d={STEP_ARC}
          pathLength={100}
          stroke-dasharray={`${Math.max(0, (to - from) * 100 - 1).toFixed(1)} 100`}
          stroke-dashoffset={(-from * 100).toFixed(1)}
        />
      ))}
    </svg>
  );
}
