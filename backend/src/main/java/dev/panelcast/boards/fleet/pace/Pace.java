package dev.panelcast.boards.fleet.pace;

import dev.panelcast.board.Board.Job;
import dev.panelcast.board.Board.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import reactor.core.publisher.Mono;

/**
 * The pace of the sources inside Panelcast: a record of each server every five seconds, late in the
 * bucket, so that it is there when the next one begins.
 */
public final class Pace {

  /** Seconds between records. */
  private static final long PERIOD = 5;

  /** Seconds from the start of a bucket to its records. */
  private static final long PHASE = 4;

  /** Steps of a first history: a full series. */
  public static final int HISTORY_STEPS = 288;

  /**
   * A history whose end is older than this would soon be dropped, while a full series takes 24
   * minutes to come together, so another one is written.
   */
  private static final Duration HISTORY_LASTS = Duration.ofHours(23);

  private Pace() {}

  /** A job that works at this pace. */
  public static Job job(String id, boolean perHost, Function<Run, Mono<Void>> work) {
    return new Job(id, Duration.ofSeconds(PERIOD), Duration.ofSeconds(PHASE), perHost, work);
  }

  /** Number of the step that lies at this instant or was the last one before it. */
  public static long step(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond() - PHASE, PERIOD);
  }

  /** The instants of the steps of a history, the last one at or before now. */
  public static List<Instant> history(Instant now) {
    long last = step(now);
    return LongStream.rangeClosed(last - HISTORY_STEPS + 1, last)
        .mapToObj(step -> Instant.ofEpochSecond(step * PERIOD + PHASE))
        .toList();
  }

  /**
   * Whether a history should be written.
   *
   * @param newest time of the newest record there is; empty when there is none
   */
  public static Mono<Boolean> lacksHistory(Mono<Instant> newest, Instant now) {
    return newest.map(end -> end.isBefore(now.minus(HISTORY_LASTS))).defaultIfEmpty(true);
  }
}
