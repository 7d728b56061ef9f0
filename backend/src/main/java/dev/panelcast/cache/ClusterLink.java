package dev.panelcast.cache;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Opens the link to Redis before anybody needs it and closes it after everybody. */
final class ClusterLink implements SmartLifecycle {

  /** Clocks drift by less than a millisecond in this time. */
  private static final Duration MEASURE = Duration.ofSeconds(10);

  /** The start goes on without Redis after this. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration GLANCE = Duration.ofMillis(20);

  private final RedisLink link;
  private final RedisClock clock;
  private final Switchboard switchboard;
  private final Scheduler scheduler;
  private Disposable measuring = Disposables.disposed();

  ClusterLink(RedisLink link, RedisClock clock, Switchboard switchboard, Scheduler scheduler) {
    this.link = link;
    this.clock = clock;
    this.switchboard = switchboard;
    this.scheduler = scheduler;
  }

  @Override
  public void start() {
    link.open();
    firstConnection().block(PATIENCE.plusSeconds(1));
    measuring =
        Flux.interval(MEASURE, scheduler)
            .onBackpressureDrop()
            .concatMap(_ -> clock.measure(), 1)
            .subscribe();
  }

  private Mono<Void> firstConnection() {
    return Flux.interval(Duration.ZERO, GLANCE, scheduler)
        .takeUntil(_ -> link.isConnected())
        .take(PATIENCE, scheduler)
        .then(Mono.defer(clock::measure));
  }

  @Override
  public void stop() {
    measuring.dispose();
    switchboard.close();
    link.close();
  }

  @Override
  public boolean isRunning() {
    return !measuring.isDisposed();
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
