package dev.panelcast.snapshot;

import dev.panelcast.cache.Leases;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * One instance's hold on a lease: asked for every second, sticky while it is renewed in time. This
 * side ends it earlier than Redis does, so that two never believe to hold it. Thread-safe.
 */
final class Lease implements Disposable {

  private static final Duration LENGTH = Duration.ofSeconds(3);
  private static final Duration RENEWAL = Duration.ofSeconds(1);

  private final Leases leases;
  private final Leases.Name name;
  private final String holder;
  private final Scheduler scheduler;
  private final Runnable onLost;
  private volatile @Nullable Term term;
  private volatile Disposable asking = () -> {};

  /** Until when the lease is held, by {@link #nanos}, and its fence. */
  private record Term(long fence, long until) {}

  Lease(Leases leases, Leases.Name name, String holder, Scheduler scheduler, Runnable onLost) {
    this.leases = leases;
    this.name = name;
    this.holder = holder;
    this.scheduler = scheduler;
    this.onLost = onLost;
  }

  void start() {
    asking =
        Flux.interval(Duration.ZERO, RENEWAL, scheduler)
            .onBackpressureDrop()
            .concatMap(_ -> ask(), 1)
            .subscribe();
  }

  /** The fence while the lease is held. */
  OptionalLong fence() {
    Term now = term;
    return now != null && now.until() - nanos() > 0
        ? OptionalLong.of(now.fence())
        : OptionalLong.empty();
  }

  /** Emits once when this fence is no longer the one that is held, never later than that. */
  Mono<Long> lost(long fence) {
    return Mono.defer(() -> isHeld(fence) ? laterLook() : Mono.just(fence))
        .repeatWhenEmpty(looks -> looks);
  }

  private boolean isHeld(long fence) {
    OptionalLong held = fence();
    return held.isPresent() && held.getAsLong() == fence;
  }

  private Mono<Long> laterLook() {
    Term now = term;
    Duration left = now == null ? Duration.ZERO : Duration.ofNanos(now.until() - nanos());
    return Mono.delay(left.compareTo(RENEWAL) < 0 ? left : RENEWAL, scheduler).then(Mono.empty());
  }

  private Mono<Void> ask() {
    return Mono.defer(
            () -> {
              // Counted from before the question, so it ends here first.
              long until = nanos() + LENGTH.toNanos();
              return leases.hold(name, holder, LENGTH).doOnNext(answer -> answered(answer, until));
            })
        .onErrorComplete()
        .then();
  }

  private void answered(Leases.Answer answer, long until) {
    boolean held = fence().isPresent();
    switch (answer) {
      case Leases.Held(long fence) -> term = new Term(fence, until);
      case Leases.Taken _ -> {
        term = null;
        if (held) {
          onLost.run();
        }
      }
    }
  }

  /** Time that passes evenly, whatever somebody does to the clock on the wall. */
  private long nanos() {
    return scheduler.now(TimeUnit.NANOSECONDS);
  }

  /** Stops asking and gives the lease back, as far as Redis can be reached. */
  @Override
  public void dispose() {
    asking.dispose();
    if (fence().isPresent()) {
      term = null;
      leases.release(name, holder).onErrorComplete().subscribe();
    }
  }
}
