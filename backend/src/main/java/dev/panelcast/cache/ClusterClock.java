package dev.panelcast.cache;

import java.time.Instant;

/**
 * The time by which buckets are cut: Redis' time, estimated from this instance's clock and a
 * measured offset, so that asking costs nothing. While Redis is away the last offset holds.
 * Milliseconds; may step back by as much as the estimate errs. Thread-safe.
 */
@FunctionalInterface
public interface ClusterClock {

  /** The cluster's time. */
  Instant now();
}
