package dev.panelcast.boards.fleet.display;

import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;

/** How busy a server is, to rank servers that are all well. */
public final class Busyness {
  private Busyness() {}

  /** 0.3 CPU + 0.25 memory + 0.25 I/O wait + 0.1 swap + 0.1 load; a missing metric counts 0. */
  public static double of(Outlook outlook) {
    return 0.3 * orZero(outlook.cpuNow())
        + 0.25 * orZero(outlook.now(Metric.MEMORY))
        + 0.25 * orZero(outlook.now(Metric.CPU_IOWAIT))
        + 0.1 * orZero(outlook.now(Metric.SWAP))
        + 0.1 * orZero(outlook.now(Metric.LOAD));
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
