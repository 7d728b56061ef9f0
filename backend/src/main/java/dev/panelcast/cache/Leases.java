package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Leases for standing work: at most one holder of a name at a time, for as long as it renews in
 * time. A holder that may have lost it must stop; what it writes elsewhere is guarded by the fence.
 */
public interface Leases {

  /**
   * Takes a free lease or prolongs the one that this holder has.
   *
   * @param holder name of the asking instance, unique in the cluster
   * @param lease from now until it is free again
   * @return errors with {@link ClusterAway}: the lease may or may not be held
   */
  Mono<Answer> hold(Name name, String holder, Duration lease);

  /** Gives it back if this holder has it. */
  Mono<Void> release(Name name, String holder);

  /**
   * A lease's name.
   *
   * @param board the board whose work it is
   * @param work what is done under it
   */
  record Name(BoardId board, String work) {}

  /** What became of {@link #hold}. */
  sealed interface Answer {}

  /**
   * Held.
   *
   * @param fence larger than that of every earlier holder, also after a loss of Redis; the same for
   *     as long as one holder keeps it
   */
  record Held(long fence) implements Answer {}

  /** Somebody else has it, for this long unless it is prolonged. */
  record Taken(Duration ttl) implements Answer {}
}
