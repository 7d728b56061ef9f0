package dev.panelcast.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The lengths of time for which a panel's data may be computed once. */
public enum BucketSize {
  S5(5),
  S30(30),
  S60(60),
  S300(300);

  private final int seconds;

  BucketSize(int seconds) {
    this.seconds = seconds;
  }

  /** Length in whole seconds. */
  public int seconds() {
    return seconds;
  }

  /** Length as a duration. */
  public Duration duration() {
    return Duration.ofSeconds(seconds);
  }

  /** The bucket that contains {@code instant}: {@code [floor(t/size)*size, +size)}. */
  public Bucket at(Instant instant) {
    long index = Math.floorDiv(instant.getEpochSecond(), seconds);
    return new Bucket(Instant.ofEpochSecond(index * seconds), this);
  }

  /** The slower of the two. */
  public BucketSize slowest(BucketSize other) {
    return seconds >= other.seconds ? this : other;
  }

  /** The size with exactly this many seconds, or empty. */
  public static Optional<BucketSize> ofSeconds(int seconds) {
    return Arrays.stream(values()).filter(size -> size.seconds == seconds).findFirst();
  }
}
