package dev.panelcast.boards.fleet.forecast;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.panelcast.boards.fleet.metric.Metric;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One number per metric, NaN where there is none. Immutable; stored as a plain array of numbers and
 * equal when all numbers are.
 */
public final class PerMetric {
  private final double[] values;

  private PerMetric(double[] values) {
    this.values = values;
  }

  /**
   * Copies one number per metric, by {@link Metric#index()}.
   *
   * @throws IllegalArgumentException if there is not exactly one per metric
   */
  @JsonCreator
  public static PerMetric of(double[] values) {
    if (values.length != Metric.COUNT) {
      throw new IllegalArgumentException("one number per metric, not " + values.length);
    }
    return new PerMetric(values.clone());
  }

  /** The number of a metric, NaN when there is none. */
  public double get(Metric metric) {
    return values[metric.index()];
  }

  /** A copy of the numbers, by {@link Metric#index()}. */
  @JsonValue
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PerMetric that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
