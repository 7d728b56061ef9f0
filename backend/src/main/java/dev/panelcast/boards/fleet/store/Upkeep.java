package dev.panelcast.boards.fleet.store;

import dev.panelcast.board.Board.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The standing work that keeps the tables of the fleet in order. */
@Component
public final class Upkeep {

  private static final Duration ROLL_UP_EVERY = Duration.ofMinutes(1);
  private static final Duration CARE_EVERY = Duration.ofMinutes(10);

  /** After the records that close a slot have come. */
  private static final Duration ROLL_UP_PHASE = Duration.ofSeconds(10);

  private static final Duration CARE_PHASE = Duration.ofSeconds(30);

  private final MetricStore metrics;
  private final Retention retention;

  Upkeep(MetricStore metrics, Retention retention) {
    this.metrics = metrics;
    this.retention = retention;
  }

  /** What must be there before the first record is stored. */
  public Mono<Void> prepare(Instant now) {
    return retention.prepare(now).then(metrics.rollUp(now));
  }

  /** Means every minute; partitions prepared and dropped every ten. */
  public List<Job> jobs() {
    return List.of(
        new Job("roll-up", ROLL_UP_EVERY, ROLL_UP_PHASE, false, run -> metrics.rollUp(run.due())),
        new Job("retention", CARE_EVERY, CARE_PHASE, false, run -> care(run.due())));
  }

  /** Nothing is dropped before its means are made. */
  private Mono<Void> care(Instant now) {
    return retention.prepare(now).then(metrics.rollUp(now)).then(retention.drop(now));
  }
}
