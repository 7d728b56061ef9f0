package dev.panelcast.wire;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
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

  private DatabaseAway() {}

  /** The same work, which ends with a fault that is meant here when the database hangs. */
  public static <T> Mono<T> orHanging(Mono<T> work) {
    return work.timeout(LIMIT)
        .onErrorMap(
            TimeoutException.class,
            late -> new R2dbcTimeoutException("PostgreSQL does not answer", late));
  }

  /** Whether the same work may succeed later without any change to it. Never for our own faults. */
  public static boolean isMeantBy(Throwable fault) {
    return fault instanceof R2dbcTransientException
        || fault instanceof R2dbcNonTransientResourceException
        || fault instanceof DataAccessResourceFailureException
        || fault instanceof TransientDataAccessException
        || fault instanceof CannotCreateTransactionException;
  }
}
