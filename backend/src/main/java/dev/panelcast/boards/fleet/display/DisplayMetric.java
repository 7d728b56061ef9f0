package dev.panelcast.boards.fleet.display;

import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;
import org.jspecify.annotations.Nullable;

/** A figure of a server as viewers see it. */
public enum DisplayMetric {
  CPU("cpu", "CPU", Metric.CPU_IDLE),
  MEMORY("memory", "Memory", Metric.MEMORY),
  IOWAIT("iowait", "I/O wait", Metric.CPU_IOWAIT),
  SWAP("swap", "Swap", Metric.SWAP),
  DISK("disk", "Disk", Metric.DISK),
  LOAD("load", "Load", Metric.LOAD),
  NET_IN("net_in", "Network in", Metric.NET_IN),
  NET_OUT("net_out", "Network out", Metric.NET_OUT);

  private final String key;
  private final String title;
  private final Metric metric;

  DisplayMetric(String key, String title, Metric metric) {
    this.key = key;
    this.title = title;
    this.metric = metric;
  }

  /** Stable key on the wire. */
  public String key() {
    return key;
  }

  /** The words a viewer sees. */
  public String title() {
    return title;
  }

  /** Unit code on the wire, null for a plain number. */
  public @Nullable String unit() {
    return this == LOAD ? null : metric.unit();
  }

  /**
   * The value now and the mean of p50 over the next 30 minutes; without a forecast of 30 minutes
   * both are equal. CPU is 100 minus idle, without idle cpuUser. Null when the metric is missing.
   */
  public @Nullable DisplayValue of(Outlook outlook) {
    if (this == CPU && outlook.has(Metric.CPU_IDLE)) {
      Forecast idle = outlook.soon(Metric.CPU_IDLE);
      double now = outlook.cpuNow();
      return new DisplayValue(now, idle == null ? now : 100 - idle.soonP50());
    }
    Metric shown = this == CPU ? Metric.CPU_USER : metric;
    if (!outlook.has(shown)) {
      return null;
    }
    Forecast forecast = outlook.soon(shown);
    double now = outlook.now(shown);
    return new DisplayValue(now, forecast == null ? now : forecast.soonP50());
  }

  /** Whether the metric is there and rises. */
  public boolean increasing(Outlook outlook) {
    DisplayValue value = of(outlook);
    return value != null && value.trend() == DisplayTrend.INCREASING;
  }

  /** Whether the metric is there and falls. */
  public boolean decreasing(Outlook outlook) {
    DisplayValue value = of(outlook);
    return value != null && value.trend() == DisplayTrend.DECREASING;
  }
}
