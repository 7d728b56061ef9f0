package dev.panelcast.stream;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Gives out times to come back, evenly spaced at a rate, so that those who are sent away do not
 * return together. Looks a minute ahead at most: what is beyond begins anew. Thread-safe.
 */
final class Turns {

  static final Duration AHEAD = Duration.ofMinutes(1);

  private final long spacing;
  private final LongSupplier nanoClock;
  private long next;

  /**
   * Turns of which none is given out.
   *
   * @param perSecond how many within a second
   * @param nanoClock monotonic time, such as {@link System#nanoTime}
   */
  Turns(double perSecond, LongSupplier nanoClock) {
    spacing = Math.round(Duration.ofSeconds(1).toNanos() / perSecond);
    this.nanoClock = nanoClock;
    next = nanoClock.getAsLong();
  }

  /** How long it is until the next turn, which is nobody else's. */
  synchronized Duration take() {
    long now = nanoClock.getAsLong();
    long wait = next - now;
    if (wait < 0 || wait > AHEAD.toNanos()) {
      wait = 0;
    }
    next = now + wait + spacing;
    return Duration.ofNanos(wait);
  }
}
