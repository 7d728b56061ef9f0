package dev.panelcast.stream;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import reactor.core.scheduler.Scheduler;

/**
 * How often one viewer is written to: a few times at once after a rest, and then once in each
 * interval, with everything that was announced meanwhile. Of a viewer it keeps one number, the time
 * up to which its writes are spent. Times are nanoseconds of a monotonic clock. Thread-safe.
 */
final class Gathering {

  /** Writes that go at once after a rest of as many intervals. */
  static final int AT_ONCE = 5;

  private final long nanos;
  private final Scheduler timer;
  private final LongSupplier nanoClock;

  /**
   * A rule for all viewers.
   *
   * @param interval how long news wait for others at most, 0 when they never do
   */
  Gathering(Duration interval, Scheduler timer, LongSupplier nanoClock) {
    nanos = interval.toNanos();
    this.timer = timer;
    this.nanoClock = nanoClock;
  }

  long now() {
    return nanoClock.getAsLong();
  }

  /** Whether a viewer may be written to now. */
  boolean isDue(long spent, long now) {
    return spent - now <= (AT_ONCE - 1) * nanos;
  }

  /** Up to when its writes are spent after one more; never so far that a rest is no rest. */
  long spend(long spent, long now) {
    return now + Math.clamp(spent - now, 0, (AT_ONCE - 1) * nanos) + nanos;
  }

  /** Calls when those that may not be written to now have waited long enough. */
  void later(Runnable action) {
    var _ = timer.schedule(action, nanos, TimeUnit.NANOSECONDS);
  }
}
