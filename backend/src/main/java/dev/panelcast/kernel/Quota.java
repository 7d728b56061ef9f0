package dev.panelcast.kernel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How often each of many callers may do something: so many times in a window that begins with its
 * first time. Remembers the callers that came last, up to a number that no attack makes larger.
 * Thread-safe.
 *
 * @param <C> a caller, equal when it is the same one
 */
public final class Quota<C> {

  private static final int CALLERS = 10_000;

  private final int allowed;
  private final Duration length;
  private final LongSupplier nanoClock;
  private final Map<C, Window> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<C, Window> eldest) {
          return size() > CALLERS;
        }
      };

  /**
   * A quota that nobody has used.
   *
   * @param allowed how often in a window
   * @param length how long a window lasts
   * @param nanoClock monotonic time, such as {@link System#nanoTime}
   */
  public Quota(int allowed, Duration length, LongSupplier nanoClock) {
    this.allowed = allowed;
    this.length = length;
    this.nanoClock = nanoClock;
  }

  /** When a window began and how often the caller came in it. */
  private record Window(long start, int times) {}

  /**
   * Counts one more time of a caller.
   *
   * @return empty when it is allowed, else how long the caller has to wait
   */
  public synchronized Optional<Duration> take(C caller) {
    long now = nanoClock.getAsLong();
    Window window = windows.get(caller);
    if (window == null || now - window.start() >= length.toNanos()) {
      // A new window makes the caller the youngest, so it is forgotten last.
      windows.remove(caller);
      windows.put(caller, new Window(now, 1));
      return allowed > 0 ? Optional.empty() : Optional.of(length);
    }
    if (window.times() >= allowed) {
      return Optional.of(length.minusNanos(now - window.start()));
    }
    windows.put(caller, new Window(window.start(), window.times() + 1));
    return Optional.empty();
  }
}
