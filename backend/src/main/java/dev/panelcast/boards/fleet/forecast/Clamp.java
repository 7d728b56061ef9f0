package dev.panelcast.boards.fleet.forecast;

import dev.panelcast.boards.fleet.metric.Metric;

/** Where a forecast of a metric may lie. */
final class Clamp {
  private static final double NETWORK = 200;
  private static final double LOAD = 16;
  private static final double UPTIME = 30;

  private Clamp() {}

  /** The largest forecast value; a current value above the usual limit widens it. */
  static double upper(Metric metric, double current) {
    return switch (metric) {
      case NET_IN, NET_OUT -> Math.max(NETWORK, current);
      case LOAD -> Math.max(LOAD, current);
      case UPTIME -> Math.max(UPTIME, current);
      case BACK_CLOSE_WAIT, FRONT_CLOSE_WAIT -> Double.POSITIVE_INFINITY;
      case CPU_USER, CPU_SYSTEM, CPU_IOWAIT, CPU_IDLE, CPU_JAVA, MEMORY, SWAP, DISK -> 100;
    };
  }
}
