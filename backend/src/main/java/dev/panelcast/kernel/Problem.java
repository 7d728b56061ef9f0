package dev.panelcast.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a frame is not {@link Status#OK}, or will soon not be.
 *
 * @param code stable word in snake case
 * @param message one sentence for people, always the same for one code of one panel: the revision
 *     covers the code alone, and details belong in the log
 * @param since when it began, {@code null} when it has no beginning (an empty result)
 */
public record Problem(String code, String message, @Nullable Instant since) {

  /** Code of a failure because the database does not answer. */
  public static final String DATABASE_AWAY = "database_away";

  /** Code of a failure because computing took too long, as it does while the database hangs. */
  public static final String COMPUTE_TIMEOUT = "compute_timeout";

  /** Whether it is nobody's fault here and passes by itself. */
  public boolean isOutage() {
    return code.equals(DATABASE_AWAY) || code.equals(COMPUTE_TIMEOUT);
  }
}
