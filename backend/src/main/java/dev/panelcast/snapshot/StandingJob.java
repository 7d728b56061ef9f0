package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import dev.panelcast.cache.ClusterClock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Runs a job at its times while this instance holds the job's lease. Runs never overlap; one that
 * lasts longer than its period, and than a minute, is given up as failed.
 */
final class StandingJob implements Disposable {

  private static final Logger log = LoggerFactory.getLogger(StandingJob.class);

  /** A run may last as long as its period, and this long at least. */
  private static final Duration SHORTEST_LIMIT = Duration.ofMinutes(1);

  private final Board.Job job;
  private final Lease lease;
  private final ClusterClock clock;
  private final CorridorMeters meters;
  private final Scheduler scheduler;
  private final Disposable.Swap next = Disposables.swap();
  private final Disposable.Swap run = Disposables.swap();
  private volatile boolean failing;
  private volatile Instant last = Instant.MIN;

  StandingJob(
      Board.Job job, Lease lease, ClusterClock clock, CorridorMeters meters, Scheduler scheduler) {
    this.job = job;
    this.lease = lease;
    this.clock = clock;
    this.meters = meters;
    this.scheduler = scheduler;
  }

  void start() {
    lease.start();
    plan();
  }

  private void plan() {
    // The clock may step back, but no run is done twice.
    Instant now = clock.now();
    Instant due = after(last.isAfter(now) ? last : now);
    // A millisecond more, for the clock is cut to milliseconds.
    long wait = Duration.between(now, due).toMillis() + 1;
    next.replace(scheduler.schedule(() -> due(due), wait, TimeUnit.MILLISECONDS));
  }

  /** The first time of the job after {@code now}. */
  private Instant after(Instant now) {
    long period = job.period().toMillis();
    long phase = job.phase().toMillis();
    long index = Math.floorDiv(now.toEpochMilli() - phase, period) + 1;
    return Instant.ofEpochMilli(index * period + phase);
  }

  private void due(Instant due) {
    OptionalLong fence = lease.fence();
    if (fence.isEmpty()) {
      plan();
      return;
    }
    last = due;
    long begun = scheduler.now(TimeUnit.NANOSECONDS);
    run.replace(
        Mono.defer(() -> job.work().apply(new Board.Run(due, fence.getAsLong())))
            .thenReturn("ok")
            .takeUntilOther(lease.lost(fence.getAsLong()))
            .defaultIfEmpty("lost")
            .timeout(limit(), scheduler)
            .subscribe(outcome -> ended(outcome, begun), error -> failed(begun, error)));
  }

  private Duration limit() {
    return job.period().compareTo(SHORTEST_LIMIT) > 0 ? job.period() : SHORTEST_LIMIT;
  }

  private void ended(String outcome, long begun) {
    failing &= !outcome.equals("ok");
    ran(outcome, begun);
  }

  private void failed(long begun, Throwable error) {
    if (!failing) {
      log.warn("Job {} failed and goes on trying", job.id(), error);
    }
    failing = true;
    ran("error", begun);
  }

  private void ran(String outcome, long begun) {
    meters.ran(job.id(), outcome, Duration.ofNanos(scheduler.now(TimeUnit.NANOSECONDS) - begun));
    plan();
  }

  @Override
  public void dispose() {
    next.dispose();
    run.dispose();
    lease.dispose();
  }
}
