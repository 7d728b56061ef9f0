package dev.panelcast.board;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Bucket;
import dev.panelcast.kernel.Inputs;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A shared intermediate result, computed once per key in the cluster. Panels are projected from its
 * value and read nothing themselves.
 *
 * @param <V> immutable value, a record tree that Jackson writes and reads back equal; kept in
 *     Redis, so keep it compact
 */
public interface Model<V> {

  /** Identity within the board, kebab-case. */
  String id();

  /** Class of the value. */
  Class<V> type();

  /** When it is due. */
  Cadence cadence();

  /** Whether it is computed in every bucket, viewers or not, by one instance that keeps the job. */
  default boolean standing() {
    return false;
  }

  /**
   * Names of the variables that make up its key. A key that holds a value of a private one is
   * computed by the instance of its caller, for each anew, and never leaves it.
   */
  default Set<String> variables() {
    return Set.of();
  }

  /** Ids of the versioned datasets that it reads. */
  default Set<String> datasets() {
    return Set.of();
  }

  /**
   * Ids of those of {@link #datasets()} that every panel of it follows, whatever the panel lists:
   * what decides whether there is anything to show at all.
   */
  default Set<String> essentials() {
    return Set.of();
  }

  /**
   * Which part of a versioned dataset it reads: the name of the variable, one of {@link
   * #variables()}, whose value is the scope, by dataset. A dataset that is not named here is read
   * whole. A change in another scope makes nothing due.
   */
  default Map<String, String> scopes() {
    return Map.of();
  }

  /**
   * Computes the value. Called inside one read-only transaction in REPEATABLE READ, after the
   * versions of {@link #datasets()} were read in it. An error makes its panels show the last good
   * data with the problem; an empty completion is an error too.
   */
  Mono<Result<V>> compute(Request request);

  /**
   * Keeps what must outlive the value, such as a row of history. Called outside the compute's
   * transaction by the instance that published the value, after publication; a standing model's,
   * while Redis is away, by each that computed it. Runs again a few times within half a minute when
   * it errors, then beside that of a later bucket, and for a standing model's last value again on
   * the instance that takes over: it must be idempotent and need no order.
   */
  default Mono<Void> keep(V value, Request request) {
    return Mono.empty();
  }

  /**
   * How a room reads its shared values outside of panels, for calls of its own. Given to it as a
   * bean. Thread-safe.
   */
  interface Newest {

    /**
     * The newest value that the cluster has of a model without variables, or this instance while
     * Redis is away. Computes nothing: empty when nobody has computed it yet.
     *
     * @param board whose model it is
     */
    <V> Mono<V> of(BoardId board, Model<V> model);
  }

  /**
   * What is asked for.
   *
   * @param inputs values of {@link #variables()}
   * @param bucket the bucket that is due, {@code null} for models without a bucket
   * @param now the cluster's time when the compute began
   */
  record Request(Inputs inputs, @Nullable Bucket bucket, Instant now) {}

  /**
   * A value and its age.
   *
   * @param value the value
   * @param dataAt the newest input that was seen, {@code null} when there was none
   * @param expectedEvery seconds between inputs when all is well; a value whose newest input is
   *     older than three times the larger of this and the bucket is stale. 0 when not known
   * @param <V> type of the value
   */
  record Result<V>(V value, @Nullable Instant dataAt, int expectedEvery) {}
}
