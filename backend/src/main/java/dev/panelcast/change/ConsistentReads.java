package dev.panelcast.change;

import dev.panelcast.kernel.Versions;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Reads of rows together with the versions that they have. */
public interface ConsistentReads {

  /**
   * Runs {@code work} in one read-only transaction in REPEATABLE READ. It is called after the
   * versions were read in that transaction, and what it reads through R2DBC is of exactly these
   * versions. Cancelling rolls back and returns the connection.
   *
   * @param datasets names as in {@link Versions#byDataset()}; each is in the vector that {@code
   *     work} gets, at 0 when it was never written
   * @return the value of {@code work}, or its error, or the driver's when PostgreSQL is away
   */
  <T> Mono<T> read(Set<String> datasets, Function<Versions, Mono<T>> work);
}
