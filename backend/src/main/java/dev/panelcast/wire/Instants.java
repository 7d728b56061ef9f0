package dev.panelcast.wire;

import dev.panelcast.kernel.Times;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times of the wire: whole milliseconds, which is finer than any of them is known. */
final class Instants {

  private Instants() {}

  static Instant millis(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }

  static Times millis(Times times) {
    return new Times(
        times.bucketStart(), millis(times.computedAt()), optionalMillis(times.dataAt()));
  }

  private static @Nullable Instant optionalMillis(@Nullable Instant instant) {
    return instant == null ? null : millis(instant);
  }
}
