package dev.panelcast.board;

import dev.panelcast.kernel.BucketSize;
import java.time.Duration;
import java.util.Optional;

/** When a model or a panel is due. */
public sealed interface Cadence {

  /** Each time a bucket of this size turns. */
  record Bucketed(BucketSize size) implements Cadence {}

  /** When a dataset that it lists was written. */
  record OnChange() implements Cadence {}

  /** At both of these. */
  record BucketedAndOnChange(BucketSize size) implements Cadence {}

  /** When somebody asks and the last result is older than {@code timeToLive}. */
  record OnDemand(Duration timeToLive) implements Cadence {}

  /** Once for each build of the application. */
  record Fixed() implements Cadence {}

  /** Due when a bucket of this size turns. */
  static Cadence every(BucketSize size) {
    return new Bucketed(size);
  }

  /** Due when a listed dataset changed. */
  static Cadence onChange() {
    return new OnChange();
  }

  /** Never due again after the first time. */
  static Cadence fixed() {
    return new Fixed();
  }

  /** Own bucket size; empty when it has no bucket and is never late. */
  default Optional<BucketSize> bucketSize() {
    return switch (this) {
      case Bucketed bucketed -> Optional.of(bucketed.size());
      case BucketedAndOnChange both -> Optional.of(both.size());
      case OnChange _, OnDemand _, Fixed _ -> Optional.empty();
    };
  }

  /** Whether writes of the listed datasets make it due. */
  default boolean followsChanges() {
    return this instanceof OnChange || this instanceof BucketedAndOnChange;
  }
}
