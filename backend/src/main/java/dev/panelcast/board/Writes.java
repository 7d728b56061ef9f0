package dev.panelcast.board;

import java.util.Set;
import reactor.core.publisher.Mono;

/** How a board changes edited datasets so that every viewer learns of it. */
public interface Writes {

  /**
   * Runs {@code work} in one transaction that writes the named datasets and nothing else of this
   * kind. Completes with its value after the commit, when the new versions are announced to the
   * cluster; if Redis is away, the announcement follows when it is back. An error rolls everything
   * back and announces nothing.
   *
   * @param datasets what may be written: ids of versioned datasets, {@code dataset:scope} for one
   *     that has scopes; naming too many does no harm
   */
  <T> Mono<T> write(Set<String> datasets, Mono<T> work);
}
