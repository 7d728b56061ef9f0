package dev.panelcast.boards.fleet.forecast;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import org.jspecify.annotations.Nullable;

/**
 * The outlook of a server as three numbers per metric; a metric without a current value has no
 * forecast.
 *
 * @param current newest values
 * @param slope change per step of 5 minutes
 * @param sigma spread of the last values
 */
public record TrendOutlook(PerMetric current, PerMetric slope, PerMetric sigma) implements Outlook {

  /**
   * The outlook from the newest record and the last {@link Trend#VALUES} values of each of its
   * metrics.
   */
  public static TrendOutlook of(MetricRecord newest, SeriesWindow series) {
    double[] slope = MetricRecord.noValues();
    double[] sigma = MetricRecord.noValues();
    double[] last = new double[Trend.VALUES];
    for (Metric metric : Metric.values()) {
      if (newest.has(metric)) {
        Trend trend = Trend.of(last, series.lastValues(metric, last));
        slope[metric.index()] = trend.slope();
        sigma[metric.index()] = trend.sigma();
      }
    }
    return new TrendOutlook(
        PerMetric.of(newest.values()), PerMetric.of(slope), PerMetric.of(sigma));
  }

  @Override
  public double now(Metric metric) {
    return current.get(metric);
  }

  @Override
  public @Nullable Forecast next(Metric metric) {
    return has(metric)
        ? new TrendForecast(metric, now(metric), slope.get(metric), sigma.get(metric))
        : null;
  }
}
