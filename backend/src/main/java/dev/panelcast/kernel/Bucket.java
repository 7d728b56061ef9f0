package dev.panelcast.kernel;

import java.time.Instant;

/**
 * A half-open stretch of time, {@code [start, start + size)}, aligned to multiples of its size
 * since the epoch.
 *
 * @param start first instant of the bucket, a multiple of the size
 * @param size length of the bucket
 */
public record Bucket(Instant start, BucketSize size) {

  /** Refuses a start that is not aligned to the size. */
  public Bucket {
    if (start.getNano() != 0 || Math.floorMod(start.getEpochSecond(), size.seconds()) != 0) {
      throw new IllegalArgumentException("bucket start is not aligned to " + size + ": " + start);
    }
  }

  /** First instant after the bucket, which is the start of the next one. */
  public Instant end() {
    return start.plusSeconds(size.seconds());
  }

  /** Number of buckets of this size since the epoch. */
  public long index() {
    return Math.floorDiv(start.getEpochSecond(), size.seconds());
  }

  /** The bucket that follows. */
  public Bucket next() {
    return new Bucket(end(), size);
  }

  /** Whether {@code instant} lies in the bucket; the end is exclusive. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end());
  }
}
