package dev.panelcast.boards.fleet.forecast;

import java.util.Arrays;

/** A forecast whose steps are written down, for examples. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GivenForecast(double[] p10, double[] p50, double[] p90) implements Forecast {

  /** The same three values at each of that many steps. */
  public static GivenForecast flat(int steps, double p10, double p50, double p90) {
    return new GivenForecast(repeat(steps, p10), repeat(steps, p50), repeat(steps, p90));
  }

  /** Steps without a band. */
  public static GivenForecast line(double... p50) {
    return new GivenForecast(p50, p50, p50);
  }

  @Override
  public int steps() {
    return p50.length;
  }

  @Override
  public double p10(int k) {
    return p10[k];
  }

  @Override
  public double p50(int k) {
    return p50[k];
  }

  @Override
  public double p90(int k) {
    return p90[k];
  }

  private static double[] repeat(int steps, double value) {
    double[] values = new double[steps];
    Arrays.fill(values, value);
    return values;
  }
}
