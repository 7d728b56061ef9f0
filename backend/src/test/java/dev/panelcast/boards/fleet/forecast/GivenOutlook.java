package dev.panelcast.boards.fleet.forecast;

import dev.panelcast.boards.fleet.metric.Metric;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outlook that is written down, for examples. */
public final class GivenOutlook implements Outlook {
  private final Map<Metric, Double> now = new EnumMap<>(Metric.class);
  private final Map<Metric, Forecast> next = new EnumMap<>(Metric.class);

  /** Sets a current value. */
  public GivenOutlook now(Metric metric, double value) {
    now.put(metric, value);
    return this;
  }

  /** Sets a forecast. */
  public GivenOutlook next(Metric metric, Forecast forecast) {
    next.put(metric, forecast);
    return this;
  }

  /** Sets a current value and a flat forecast of 8 hours. */
  public GivenOutlook flat(Metric metric, double value, double p50, double p90) {
    return now(metric, value).next(metric, GivenForecast.flat(Forecast.STEPS, p50, p50, p90));
  }

  @Override
  public double now(Metric metric) {
    return now.getOrDefault(metric, Double.NaN);
  }

  @Override
  public @Nullable Forecast next(Metric metric) {
    return next.get(metric);
  }
}
