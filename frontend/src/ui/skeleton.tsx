import type { JSX } from 'preact';
import './skeleton.css';

export type SkeletonShape = 'line' | 'rows' | 'bars' | 'figures' | 'ring' | 'cards' | 'plot';

/** Stands where data will be, at its size and in its outline, before the first data only. */
export function Skeleton({ shape }: { shape: SkeletonShape }): JSX.Element {
  return <div class={`skeleton skeleton-${shape}`} aria-hidden="true" />;
}
