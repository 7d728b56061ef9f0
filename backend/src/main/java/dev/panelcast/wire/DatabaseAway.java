package dev.panelcast.wire;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Which faults say nothing but that the database cannot be reached or gave up for now. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /** Whether the same work may succeed later without any change to it. Never for our own faults. */
  public static boolean isMeantBy(Throwable fault) {
    return fault instanceof R2dbcTransientException
        || fault instanceof R2dbcNonTransientResourceException
        || fault instanceof DataAccessResourceFailureException
        || fault instanceof TransientDataAccessException
        || fault instanceof CannotCreateTransactionException;
  }
}
