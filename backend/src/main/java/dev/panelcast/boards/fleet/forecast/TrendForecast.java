package dev.panelcast.boards.fleet.forecast;

import dev.panelcast.boards.fleet.metric.Metric;

/**
 * p50 is current + slope x step, clamped; p10 and p90 lie 1.28 x sigma x the root of the step
 * around the clamped p50 and are clamped too. Whole metrics are rounded last. The clamp is 0-100
 * for per cent, 0-max(200, current) for network, 0-max(16, current) for load, 0-max(30, current)
 * for uptime, and 0 upwards for close-wait.
 *
 * @param metric whose unit, clamp and rounding hold
 * @param current value at step 0
 * @param slope change per step of 5 minutes
 * @param sigma spread of the last values, population standard deviation
 */
public record TrendForecast(Metric metric, double current, double slope, double sigma)
    implements Forecast {
  private static final double BAND = 1.28;
  private static final double[] ROOTS = new double[STEPS];

  static {
    for (int k = 0; k < STEPS; k++) {
      ROOTS[k] = Math.sqrt(k + 1);
    }
  }

  @Override
  public int steps() {
    return STEPS;
  }

  @Override
  public double p10(int k) {
    return fit(p50(k) - BAND * sigma * ROOTS[k]);
  }

  @Override
  public double p50(int k) {
    return fit(current + slope * (k + 1));
  }

  @Override
  public double p90(int k) {
    return fit(p50(k) + BAND * sigma * ROOTS[k]);
  }

  private double fit(double value) {
    double clamped = Math.clamp(value, 0, Clamp.upper(metric, current));
    return metric.whole() ? Math.floor(clamped + 0.5) : clamped;
  }
}
