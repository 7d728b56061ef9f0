package dev.panelcast.boards.fleet.explain;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * How much a metric moved and how unusual its last value is.
 *
 * @param trend change of the mean from the first to the last fifth of the points, a fraction of the
 *     first mean
 * @param z distance of the last value from the mean in standard deviations, 0 when nothing varies
 */
public record FeatureImpact(double trend, double z) {
  /** Fewer points than this say nothing. */
  public static final int LEAST_POINTS = 10;

  private static final int LEAST_EDGE = 5;

  /** Why there may be no impact, a reason code. */
  public enum Missing {
    INSUFFICIENT_HISTORY("insufficient_history"),
    ZERO_DENOMINATOR("zero_denominator");

    private final String code;

    Missing(String code) {
      this.code = code;
    }

    /** The code on the wire. */
    public String code() {
      return code;
    }
  }

  /** Why these values have no impact; null when they have one. */
  public static @Nullable Missing missing(double[] values) {
    if (values.length < LEAST_POINTS) {
      return Missing.INSUFFICIENT_HISTORY;
    }
    return firstMean(values) == 0 ? Missing.ZERO_DENOMINATOR : null;
  }

  /** The impact of values in order of time; null when {@link #missing} says why. */
  public static @Nullable FeatureImpact of(double[] values) {
    if (missing(values) != null) {
      return null;
    }
    double first = firstMean(values);
    double last = mean(values, values.length - edge(values), values.length);
    double mean = mean(values, 0, values.length);
    double sigma = sigma(values, mean);
    double z = sigma == 0 ? 0 : (values[values.length - 1] - mean) / sigma;
    return new FeatureImpact((last - first) / first, z);
  }

  /** abs(0.6 x trend + 0.4 x z). */
  public double impact() {
    return Math.abs(signed());
  }

  /** None to three, for an impact above 0.05, 0.10 and 0.20. */
  public int stars() {
    double impact = impact();
    if (impact > 0.20) {
      return 3;
    }
    if (impact > 0.10) {
      return 2;
    }
    return impact > 0.05 ? 1 : 0;
  }

  /**
   * Critical when the metric moves the bad way, healthy when it moves the good way; null when it
   * does not move or neither way is bad (network and uptime).
   */
  public @Nullable Level tone(Metric metric) {
    double worse =
        switch (metric) {
          case NET_IN, NET_OUT, UPTIME -> 0;
          case CPU_IDLE -> -signed();
          case CPU_USER,
              CPU_SYSTEM,
              CPU_IOWAIT,
              CPU_JAVA,
              MEMORY,
              SWAP,
              DISK,
              BACK_CLOSE_WAIT,
              FRONT_CLOSE_WAIT,
              LOAD ->
              signed();
        };
    if (worse == 0) {
      return null;
    }
    return worse > 0 ? Level.CRITICAL : Level.HEALTHY;
  }

  private double signed() {
    return 0.6 * trend + 0.4 * z;
  }

  private static double firstMean(double[] values) {
    return mean(values, 0, edge(values));
  }

  private static int edge(double[] values) {
    return Math.max(values.length / 5, LEAST_EDGE);
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  private static double sigma(double[] values, double mean) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / values.length);
  }
}
