package dev.panelcast.boards.fleet.forecast;

/**
 * The expected course of one metric. Step index {@code k} counts from 0 and lies {@code 5 * (k +
 * 1)} minutes ahead; for every step p10 &le; p50 &le; p90. Values are in the metric's unit. An
 * index outside {@code [0, steps)} has no defined value.
 */
public interface Forecast {
  /** Steps of a whole forecast: 8 hours. */
  int STEPS = 96;

  /** Steps that "the next 30 minutes" mean: indices 0 to 5. */
  int SOON = 6;

  /** How many steps there are. */
  int steps();

  /** The value that is exceeded with 90 % probability. */
  double p10(int k);

  /** The expected value. */
  double p50(int k);

  /** The value that is exceeded with 10 % probability. */
  double p90(int k);

  /** Whether it reaches 30 minutes; where it does not, the current value stands in. */
  default boolean reachesSoon() {
    return steps() >= SOON;
  }

  /** Mean of p10 over the next 30 minutes; needs {@link #reachesSoon()}. */
  default double soonP10() {
    double sum = 0;
    for (int k = 0; k < SOON; k++) {
      sum += p10(k);
    }
    return sum / SOON;
  }

  /** Mean of p50 over the next 30 minutes; needs {@link #reachesSoon()}. */
  default double soonP50() {
    double sum = 0;
    for (int k = 0; k < SOON; k++) {
      sum += p50(k);
    }
    return sum / SOON;
  }

  /** Mean of p90 over the next 30 minutes; needs {@link #reachesSoon()}. */
  default double soonP90() {
    double sum = 0;
    for (int k = 0; k < SOON; k++) {
      sum += p90(k);
    }
    return sum / SOON;
  }

  /** Smallest p50 of the first steps; positive infinity without steps. */
  default double minP50(int first) {
    double min = Double.POSITIVE_INFINITY;
    for (int k = 0; k < Math.min(first, steps()); k++) {
      min = Math.min(min, p50(k));
    }
    return min;
  }

  /** Largest p50 of the first steps; negative infinity without steps. */
  default double maxP50(int first) {
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < Math.min(first, steps()); k++) {
      max = Math.max(max, p50(k));
    }
    return max;
  }

  /** Smallest p10 of the first steps; positive infinity without steps. */
  default double minP10(int first) {
    double min = Double.POSITIVE_INFINITY;
    for (int k = 0; k < Math.min(first, steps()); k++) {
      min = Math.min(min, p10(k));
    }
    return min;
  }

  /** Largest p90 of the first steps; negative infinity without steps. */
  default double maxP90(int first) {
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < Math.min(first, steps()); k++) {
      max = Math.max(max, p90(k));
    }
    return max;
  }
}
