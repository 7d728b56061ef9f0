package dev.panelcast.stream;

import java.time.Duration;

/**
 * Allows something at a rate, and some of it at once after a rest. Begins full. For one thread at a
 * time; told the time, in nanoseconds that only grow.
 */
final class TokenBucket {

  /** What is allowed at once, as a time of the rate. */
  static final Duration REST = Duration.ofSeconds(2);

  private final double perNano;
  private final double most;
  private double tokens;
  private long filledAt;

  TokenBucket(int perSecond, long now) {
    perNano = perSecond / (double) Duration.ofSeconds(1).toNanos();
    most = perNano * REST.toNanos();
    tokens = most;
    filledAt = now;
  }

  /** Whether there is one left to take. */
  boolean hasOne(long now) {
    fill(now);
    return tokens >= 1;
  }

  /** Takes one that is there. */
  void take() {
    tokens--;
  }

  /** Whether it is as if it had never been used. */
  boolean isFull(long now) {
    fill(now);
    return tokens >= most;
  }

  private void fill(long now) {
    tokens = Math.min(most, tokens + (now - filledAt) * perNano);
    filledAt = now;
  }
}
