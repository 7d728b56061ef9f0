package dev.panelcast.cache;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * A job of which one run is under way at most. Asking while it runs, however often, makes one more
 * run, which begins after the last ask.
 */
final class Rerun {

  private final Supplier<Mono<Void>> job;
  private final AtomicInteger asks = new AtomicInteger();

  /** The job must not error. */
  Rerun(Supplier<Mono<Void>> job) {
    this.job = job;
  }

  void ask() {
    if (asks.getAndIncrement() == 0) {
      run();
    }
  }

  private void run() {
    int answered = asks.get();
    var _ = Mono.defer(job).doFinally(_ -> end(answered)).subscribe();
  }

  private void end(int answered) {
    if (asks.addAndGet(-answered) != 0) {
      run();
    }
  }
}
