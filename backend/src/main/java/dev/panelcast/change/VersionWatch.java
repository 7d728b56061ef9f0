package dev.panelcast.change;

import dev.panelcast.cache.Announcements;
import dev.panelcast.cache.ClusterAway;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.DatabaseAway;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Keeps {@link KnownVersions} up to date from announcements and from the table. */
final class VersionWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(VersionWatch.class);

  private final KnownVersions known;
  private final VersionTable table;
  private final Announcements announcements;
  private final Duration period;
  private final Scheduler scheduler;
  private Disposable running = Disposables.disposed();
  private volatile boolean readable = true;

  VersionWatch(
      KnownVersions known,
      VersionTable table,
      Announcements announcements,
      Duration period,
      Scheduler scheduler) {
    this.known = known;
    this.table = table;
    this.announcements = announcements;
    this.period = period;
    this.scheduler = scheduler;
  }

  /** Lets this instance know, then the others; completes without them while Redis is away. */
  Mono<Void> spread(Versions versions) {
    return Mono.defer(
            () -> {
              known.learn(versions);
              return announcements.announce(versions);
            })
        .onErrorComplete(ClusterAway.class);
  }

  @Override
  public void start() {
    running =
        Disposables.composite(
            announcements.announced().subscribe(known::learn),
            Flux.interval(Duration.ZERO, period, scheduler)
                .onBackpressureDrop()
                .concatMap(_ -> reread(), 1)
                .subscribe());
  }

  private Mono<Void> reread() {
    return Mono.defer(() -> reread(known.known()))
        .onErrorResume(
            error -> {
              say(false, String.valueOf(error.getMessage()));
              return Mono.empty();
            });
  }

  private Mono<Void> reread(Versions before) {
    return DatabaseAway.orHanging(table.all())
        .doOnNext(_ -> say(true, ""))
        .delayUntil(found -> DatabaseAway.orHanging(overtake(before, found)))
        .filter(found -> !known.known().covers(found))
        .flatMap(this::spread);
  }

  /**
   * What was known before the table was read is in it, unless PostgreSQL went back: a standby that
   * was behind took over, or a copy was restored. Then the rows may be others than those that had
   * the known version, so they get one that nobody has seen, which the next reading spreads.
   */
  private Mono<Void> overtake(Versions before, Versions found) {
    return Flux.fromIterable(before.byDataset().entrySet())
        .filter(known -> found.of(known.getKey()) < known.getValue())
        .concatMap(known -> overtake(known.getKey(), known.getValue(), found))
        .then();
  }

  private Mono<Void> overtake(String name, long version, Versions found) {
    log.warn("PostgreSQL went back: {} had version {} and has {}", name, version, found.of(name));
    return table.raise(name, found.of(name), version + 1);
  }

  /** One line when it begins and one when it ends, not two a second. */
  private void say(boolean nowReadable, String why) {
    if (readable != nowReadable) {
      readable = nowReadable;
      if (nowReadable) {
        log.info("dataset versions can be read again");
      } else {
        log.warn("dataset versions cannot be read: {}", why);
      }
    }
  }

  @Override
  public void stop() {
    running.dispose();
  }

  @Override
  public boolean isRunning() {
    return !running.isDisposed();
  }
}
