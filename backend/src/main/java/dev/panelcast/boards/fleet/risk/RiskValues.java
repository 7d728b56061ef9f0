package dev.panelcast.boards.fleet.risk;

import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;

/**
 * What the risk score looks at, each NaN when it is missing.
 *
 * @param cpu CPU used now, per cent
 * @param memory memory used now, per cent
 * @param iowait I/O wait now, per cent
 * @param swap swap used now, per cent
 * @param load load average now
 * @param nextCpu CPU used in the next 30 minutes, cautious side
 * @param nextMemory memory used in the next 30 minutes, mean of p90
 * @param nextIowait I/O wait in the next 30 minutes, mean of p90
 */
public record RiskValues(
    double cpu,
    double memory,
    double iowait,
    double swap,
    double load,
    double nextCpu,
    double nextMemory,
    double nextIowait) {

  /** The values of a server; without a forecast of 30 minutes the current value stands in. */
  public static RiskValues of(Outlook outlook) {
    return new RiskValues(
        outlook.cpuNow(),
        outlook.now(Metric.MEMORY),
        outlook.now(Metric.CPU_IOWAIT),
        outlook.now(Metric.SWAP),
        outlook.now(Metric.LOAD),
        nextCpu(outlook),
        next(outlook, Metric.MEMORY),
        next(outlook, Metric.CPU_IOWAIT));
  }

  private static double nextCpu(Outlook outlook) {
    if (!outlook.has(Metric.CPU_IDLE)) {
      return next(outlook, Metric.CPU_USER);
    }
    Forecast idle = outlook.soon(Metric.CPU_IDLE);
    // p90 of idle would be the hopeful side.
    return idle == null ? outlook.cpuNow() : 100 - idle.soonP10();
  }

  private static double next(Outlook outlook, Metric metric) {
    Forecast forecast = outlook.soon(metric);
    return forecast == null ? outlook.now(metric) : forecast.soonP90();
  }
}
