package dev.panelcast.boards.fleet.forecast;

import dev.panelcast.boards.fleet.metric.Metric;
import org.jspecify.annotations.Nullable;

/** What a server reports now and what it is expected to report. */
public interface Outlook {
  /** The current value in the metric's unit, NaN when it is missing. */
  double now(Metric metric);

  /** The forecast of a metric, null when there is none. */
  @Nullable Forecast next(Metric metric);

  /** Whether the metric has a current value. */
  default boolean has(Metric metric) {
    return !Double.isNaN(now(metric));
  }

  /** CPU used in per cent: 100 minus idle, without idle cpuUser, NaN when both are missing. */
  default double cpuNow() {
    return has(Metric.CPU_IDLE) ? 100 - now(Metric.CPU_IDLE) : now(Metric.CPU_USER);
  }

  /** The forecast of a metric when it reaches 30 minutes, else null. */
  default @Nullable Forecast soon(Metric metric) {
    Forecast forecast = next(metric);
    return forecast != null && forecast.reachesSoon() ? forecast : null;
  }
}
