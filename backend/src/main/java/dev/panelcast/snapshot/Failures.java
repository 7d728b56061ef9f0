package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.Claims;
import dev.panelcast.kernel.Problem;
import dev.panelcast.wire.DatabaseAway;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How a failed computation is told and remembered. */
final class Failures {

  /** A model without a bucket is tried again after this; others with their next bucket. */
  private static final Duration RETRY = Duration.ofSeconds(2);

  private static final String BORDER = "\n";

  private Failures() {}

  /** What viewers are told; keeps the beginning of an earlier problem of the same kind. */
  static Problem problem(Throwable error, Claims.@Nullable Failure before, Instant now) {
    Problem told = told(error, now);
    Problem earlier = before == null ? null : read(before, now);
    return earlier != null && earlier.code().equals(told.code()) ? earlier : told;
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
      return new Problem("compute_timeout", "Computing this panel took too long.", now);
    }
    return DatabaseAway.isMeantBy(error)
        ? new Problem("database_away", "The database does not answer. Trying again.", now)
        : new Problem("compute_failed", "This panel could not be computed.", now);
  }
}
