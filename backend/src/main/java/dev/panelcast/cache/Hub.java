package dev.panelcast.cache;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * Tells each subscriber everything, in order, on a thread of the scheduler. One that does not keep
 * up loses what waits for it, gets one element that says so, and does not hold up the others.
 */
final class Hub<T> {

  /** Elements that wait for one subscriber. */
  static final int CAPACITY = 256;

  /** Elements taken from the queue before they are needed. */
  private static final int AHEAD = 8;

  private final T missed;
  private final Scheduler scheduler;
  private final Set<Sinks.Many<T>> outlets = ConcurrentHashMap.newKeySet();

  Hub(T missed, Scheduler scheduler) {
    this.missed = missed;
    this.scheduler = scheduler;
  }

  /** What is told from the moment of subscription; never ends by itself. */
  Flux<T> flux() {
    return Flux.defer(this::outlet).publishOn(scheduler, AHEAD);
  }

  private Flux<T> outlet() {
    Sinks.Many<T> outlet =
        Sinks.unsafe().many().unicast().onBackpressureBuffer(new Backlog<>(CAPACITY, missed));
    outlets.add(outlet);
    return outlet.asFlux().doFinally(_ -> outlets.remove(outlet));
  }

  /** Not for use by two threads at a time. */
  void tell(T element) {
    outlets.forEach(outlet -> outlet.tryEmitNext(element));
  }

  int subscribers() {
    return outlets.size();
  }
}
