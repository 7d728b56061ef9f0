package dev.panelcast.boards.fleet.threshold;

import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;

/** The figures of the heat map that come from a forecast of 30 minutes. */
public final class HeatFigure {
  private HeatFigure() {}

  /**
   * CPU used, cautious side: 100 minus the smallest p10 of idle, without idle the largest p90 of
   * cpuUser. Without a forecast of 30 minutes CPU used now; NaN when it is missing.
   */
  public static double cpu(Outlook outlook) {
    if (!outlook.has(Metric.CPU_IDLE)) {
      return p90(outlook, Metric.CPU_USER);
    }
    Forecast idle = outlook.soon(Metric.CPU_IDLE);
    return idle == null ? outlook.cpuNow() : 100 - idle.minP10(Forecast.SOON);
  }

  /** The largest p90, without a forecast of 30 minutes the current value; NaN when missing. */
  public static double p90(Outlook outlook, Metric metric) {
    Forecast forecast = outlook.soon(metric);
    return forecast == null ? outlook.now(metric) : forecast.maxP90(Forecast.SOON);
  }
}
