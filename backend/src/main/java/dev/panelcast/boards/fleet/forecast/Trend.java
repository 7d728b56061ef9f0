package dev.panelcast.boards.fleet.forecast;

/**
 * Slope and spread of the last values of a metric.
 *
 * @param slope least squares over all values, with more than 5 values 0.7 of it and 0.3 of the
 *     slope of the last 5; 0 with fewer than 2 values
 * @param sigma population standard deviation, 1 with 2 values or fewer
 */
public record Trend(double slope, double sigma) {
  /** How many of the last values a trend looks at. */
  public static final int VALUES = 24;

  private static final int RECENT = 5;

  /**
   * The trend of the first {@code count} values of an array, the oldest first.
   *
   * @param values at least {@code count} finite values
   * @param count how many count, normally at most {@link #VALUES}
   */
  public static Trend of(double[] values, int count) {
    double slope = slope(values, 0, count);
    if (count > RECENT) {
      slope = 0.7 * slope + 0.3 * slope(values, count - RECENT, count);
    }
    return new Trend(slope, sigma(values, count));
  }

  private static double slope(double[] values, int from, int to) {
    int n = to - from;
    if (n < 2) {
      return 0;
    }
    double meanX = (n - 1) / 2.0;
    double meanY = mean(values, from, to);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      products += (i - meanX) * (values[from + i] - meanY);
      squares += (i - meanX) * (i - meanX);
    }
    return products / squares;
  }

  private static double sigma(double[] values, int count) {
    if (count <= 2) {
      return 1;
    }
    double mean = mean(values, 0, count);
    double squares = 0;
    for (int i = 0; i < count; i++) {
      squares += (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(squares / count);
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }
}
