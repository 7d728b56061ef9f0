package dev.panelcast.boards.fleet.generator;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;

/** How busy the hours of a day are. */
final class TimeOfDay {

  private TimeOfDay() {}

  /**
   * What the metric is multiplied by in this hour: the factor of the hour and the extra one of the
   * profile for metrics of work, their inverse for idle time, 1 for all others.
   *
   * @param hour 0 to 23 in the fleet's time zone
   */
  static double factor(Profile profile, Metric metric, int hour) {
    return switch (metric) {
      case CPU_USER, CPU_SYSTEM, CPU_JAVA, NET_IN, NET_OUT, LOAD ->
          everyone(hour) * extra(profile, hour);
      case CPU_IDLE -> 1 / (everyone(hour) * extra(profile, hour));
      case CPU_IOWAIT, MEMORY, SWAP, DISK, BACK_CLOSE_WAIT, FRONT_CLOSE_WAIT, UPTIME -> 1;
    };
  }

  private static double everyone(int hour) {
    if (hour < 7) {
      return .8;
    }
    if (hour < 9) {
      return 1.0;
    }
    if (hour < 16) {
      return 1.1;
    }
    return hour < 19 ? 1.2 : 1.0;
  }

  private static double extra(Profile profile, int hour) {
    boolean night = hour < 7;
    boolean office = hour >= 9 && hour < 16;
    boolean closing = hour >= 16 && hour < 19;
    boolean evening = hour >= 19;
    return switch (profile) {
      case ML_COMPUTE -> night || evening ? 1.15 : 1;
      case DATABASE -> office ? 1.1 : closing ? 1.2 : 1;
      case WEB_API -> office ? 1.15 : night ? .6 : 1;
      case RISK_ANALYTICS -> closing ? 1.3 : 1;
      case DATA_INGEST -> office ? 1.2 : 1;
      case CONDUCTOR_MGMT, GENERIC -> 1;
    };
  }
}
