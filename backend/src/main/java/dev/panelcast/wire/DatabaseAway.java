package dev.panelcast.wire;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Mono;

/** Which faults say nothing but that the database cannot be reached or gave up for now. */
public final class DatabaseAway {

  /**
   * Longer than PostgreSQL works on a statement and a caller waits for a connection: when it is
   * over, PostgreSQL itself does not answer any more.
   */
  private static final Duration LIMIT = Duration.ofSeconds(13);

  /**
   * Beginnings of states, from PostgreSQL's Appendix A, that pass by themselves: connection lost,
   * transaction rolled back, insufficient resources, intervention of an operator (start and stop
   * among them), a server that became a replica, and a lock that was not free.
   */
  private static final List<String> PASSING = List.of("08", "40", "53", "57", "25006", "55P03");

  private static final String DISK_FULL = "53100";

  private DatabaseAway() {}

  /** The same work, which ends with a fault that is meant here when the database hangs. */
  public static <T> Mono<T> orHanging(Mono<T> work) {
    return work.timeout(LIMIT)
        .onErrorMap(
            TimeoutException.class,
            late -> new R2dbcTimeoutException("PostgreSQL does not answer", late));
  }

  /**
   * Whether the same work may succeed later though nobody does anything about it. Never for our own
   * faults, nor for what PostgreSQL refuses for a reason that somebody has to look at.
   */
  public static boolean isMeantBy(Throwable fault) {
    return isOfThatKind(fault) && isPassing(state(fault));
  }

  private static boolean isOfThatKind(Throwable fault) {
    return fault instanceof R2dbcTransientException
        || fault instanceof R2dbcNonTransientResourceException
        || fault instanceof DataAccessResourceFailureException
        || fault instanceof TransientDataAccessException
        || fault instanceof CannotCreateTransactionException;
  }

  // The driver calls every state that it does not know a resource failure.
  private static boolean isPassing(@Nullable String state) {
    return state == null
        || (PASSING.stream().anyMatch(state::startsWith) && !state.equals(DISK_FULL));
  }

  /** What PostgreSQL itself said, {@code null} when it said nothing. */
  private static @Nullable String state(@Nullable Throwable fault) {
    return switch (fault) {
      case null -> null;
      case R2dbcException said when said.getSqlState() != null -> said.getSqlState();
      default -> state(fault.getCause());
    };
  }
}
