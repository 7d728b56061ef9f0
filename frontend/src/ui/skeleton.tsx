import type { JSX } from 'preact';
import './skeleton.css';

interface SkeletonProps {
  /** One bar per line. */
  lines?: number;
  /** A block that fills its place instead of lines. */
  block?: boolean;
}

/** Stands where data will be, at its size, before the first data only. */
export function Skeleton({ lines = 1, block }: SkeletonProps): JSX.Element {
  if (block) return <div class="skeleton skeleton-block" aria-hidden="true" />;
  const bars = Array.from({ length: lines }, (_, line) => <div class="skeleton" key={line} />);
  return (
    <div class="skeleton-lines" aria-hidden="true">
      {bars}
    </div>
  );
}
