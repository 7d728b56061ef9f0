package dev.panelcast.boards.fleet.panel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where values lie; all null when there are none.
 *
 * @param min smallest
 * @param mean arithmetic mean
 * @param max largest
 * @param deviation population standard deviation
 */
public record Spread(
    @Nullable Double min, @Nullable Double mean, @Nullable Double max, @Nullable Double deviation) {

  /** The spread of values. */
  public static Spread of(double... values) {
    if (values.length == 0) {
      return new Spread(null, null, null, null);
    }
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Spread(
        Arrays.stream(values).min().orElseThrow(),
        mean,
        Arrays.stream(values).max().orElseThrow(),
        Math.sqrt(squares / values.length));
  }
}
