import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

interface PanelRingProps {
  bucketSeconds: number;
  /** The server's time when the ring appears. */
  now: number;
}

/**
 * A ring that closes when the next bucket is due. Buckets are multiples of their size since the
 * epoch, so one endless animation with the right start needs no timer and no further change.
 */
export function PanelRing({ bucketSeconds, now }: PanelRingProps): JSX.Element {
  const style = useMemo(() => {
    const elapsed = (now / 1000) % bucketSeconds;
    return { '--bucket': `${bucketSeconds}s`, '--elapsed': `${-elapsed}s` };
  }, [bucketSeconds]);
  return (
    <span class="panel-ring" style={style} aria-hidden="true">
      <span class="panel-ring-half">
        <i />
      </span>
      <span class="panel-ring-half">
        <i />
      </span>
    </span>
  );
}
