package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.Claims;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.DatabaseAway;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How a failed computation is told and remembered. */
final class Failures {

  /** A model without a bucket is tried again after this; others with their next bucket. */
  private static final Duration RETRY = Duration.ofSeconds(2);

  /** Buckets in which an outage is borne, the one in which it began included. */
  private static final int BORNE = 3;

  /** For how long it is where there are none. */
  private static final Duration BORNE_WITHOUT_BUCKET = Duration.ofSeconds(10);

  private static final String BORDER = "\n";

  private Failures() {}

  /** What viewers are told; keeps the beginning of an earlier problem of the same kind. */
  static Problem problem(Throwable error, Claims.@Nullable Failure before, Instant now) {
    Problem told = told(error, now);
    Problem earlier = before == null ? null : read(before, now);
    return earlier != null && isLike(earlier, told)
        ? new Problem(told.code(), told.message(), earlier.since())
        : told;
  }

  /** A database that hangs and one that is gone may be the same one. */
  private static boolean isLike(Problem earlier, Problem told) {
    return earlier.code().equals(told.code()) || (earlier.isOutage() && told.isOutage());
  }

  /**
   * What a panel is that has data of before: an error, but for the first three of its buckets in
   * which there is an outage, or 10 s when it has none. Buckets are counted because attempts come
   * with them: by the time that has passed, a millisecond would decide about a whole bucket.
   */
  static Status status(Topic topic, Problem problem, Instant now) {
    Instant since = problem.since();
    return problem.isOutage() && since != null && now.isBefore(borneUntil(topic, since))
        ? Status.STALE
        : Status.ERROR;
  }

  private static Instant borneUntil(Topic topic, Instant since) {
    BucketSize size = topic.bucketSize();
    return size == null
        ? since.plus(BORNE_WITHOUT_BUCKET)
        : size.at(since).start().plus(size.duration().multipliedBy(BORNE));
  }

  /** For the cluster; {@link #read} is its inverse. */
  static Claims.Failure write(Problem problem, Model<?> model, Instant now) {
    boolean hasBucket = model.cadence().bucketSize().isPresent();
    String since = problem.since() == null ? now.toString() : problem.since().toString();
    return new Claims.Failure(
        String.join(BORDER, problem.code(), since, problem.message()),
        hasBucket ? 0 : now.plus(RETRY).toEpochMilli());
  }

  static Problem read(Claims.Failure failure, Instant now) {
    String[] parts = failure.about().split(BORDER, 3);
    return parts.length == 3
        ? new Problem(parts[0], parts[2], Instant.parse(parts[1]))
        : new Problem("compute_failed", "This panel could not be computed.", now);
  }

  private static Problem told(Throwable error, Instant now) {
    if (error instanceof TimeoutException) {
      return new Problem(Problem.COMPUTE_TIMEOUT, "Computing this panel took too long.", now);
    }
    return DatabaseAway.isMeantBy(error)
        ? new Problem(Problem.DATABASE_AWAY, "The database does not answer. Trying again.", now)
        : new Problem("compute_failed", "This panel could not be computed.", now);
  }
}
