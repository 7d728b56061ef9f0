package dev.panelcast.stream;

import java.time.Duration;
import java.util.function.IntConsumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * How fast many are sent away.
 *
 * @param perSecond as many as that within a second, unless it takes longer than the window
 * @param window within which all are gone
 */
record Pace(int perSecond, Duration window) {

  private static final Duration STEP = Duration.ofMillis(20);

  /**
   * Counts in even steps up to a number, on the scheduler; completes with the last one.
   *
   * @param part told how many are due in each step, never 0 together
   */
  Mono<Void> count(int number, IntConsumer part, Scheduler scheduler) {
    long steps = Math.max(1, time(number).dividedBy(STEP));
    return Flux.interval(Duration.ZERO, STEP, scheduler)
        .take(steps)
        .doOnNext(
            step ->
                part.accept((int) (share(number, step + 1, steps) - share(number, step, steps))))
        .then();
  }

  /** How long it takes for so many. */
  Duration time(int number) {
    Duration atRate = Duration.ofSeconds(1).multipliedBy(number).dividedBy(perSecond);
    return atRate.compareTo(window) < 0 ? atRate : window;
  }

  private static long share(int number, long step, long steps) {
    return number * step / steps;
  }
}
