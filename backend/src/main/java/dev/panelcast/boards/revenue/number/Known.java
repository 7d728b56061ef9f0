package dev.panelcast.boards.revenue.number;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of figures that may be missing: what is computed from a missing figure is missing, and
 * so is a ratio to nothing. A result that no double can hold is missing too, so no infinity is ever
 * shown.
 */
public final class Known {
  private Known() {}

  /** part/whole; null when one is null or the whole is 0. */
  public static @Nullable Double ratio(@Nullable Double part, @Nullable Double whole) {
    return part == null || whole == null || whole == 0 ? null : finite(part / whole);
  }

  /** a x b; null when one is null. */
  public static @Nullable Double product(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? null : finite(a * b);
  }

  /** a + b; null when one is null. */
  public static @Nullable Double sum(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? null : finite(a + b);
  }

  /** a - b; null when one is null. */
  public static @Nullable Double difference(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? null : finite(a - b);
  }

  /** The mean of those that are not null; null when none is. */
  public static @Nullable Double mean(@Nullable Double... values) {
    double[] known =
        Arrays.stream(values)
            .filter(Objects::nonNull)
            .mapToDouble(value -> Objects.requireNonNull(value))
            .toArray();
    return ratio(Arrays.stream(known).sum(), (double) known.length);
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
