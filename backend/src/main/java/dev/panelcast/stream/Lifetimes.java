package dev.panelcast.stream;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * How long streams live: each a time of its own around the one of the settings, so that those that
 * began together do not end together. That way viewers spread over instances that were added, and
 * nothing that a connection gathers lasts for ever. Thread-safe if the random numbers are.
 */
final class Lifetimes {

  /** The shortest and the longest, as parts of the one of the settings. */
  private static final double SHORTEST = 0.8;

  private static final double LONGEST = 1.2;

  private final long about;
  private final RandomGenerator random;
  private final LongSupplier nanoClock;

  Lifetimes(Duration about, RandomGenerator random, LongSupplier nanoClock) {
    this.about = about.toNanos();
    this.random = random;
    this.nanoClock = nanoClock;
  }

  /** When a stream that begins now is over, by the clock. */
  long end() {
    return nanoClock.getAsLong() + Math.round(about * random.nextDouble(SHORTEST, LONGEST));
  }

  boolean isOver(long end) {
    return nanoClock.getAsLong() - end >= 0;
  }
}
