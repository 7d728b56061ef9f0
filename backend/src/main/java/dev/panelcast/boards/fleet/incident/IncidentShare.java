package dev.panelcast.boards.fleet.incident;

import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What one server adds to the incident probability of the environment, in whole hundredths from 0
 * to 100. Whole numbers keep sums and comparisons exact.
 *
 * @param soon hundredths of the next 30 minutes
 * @param eightHours hundredths of the next 8 hours
 */
public record IncidentShare(int soon, int eightHours) {
  private static final int WHOLE = 100;
  private static final int HIGH = 50;
  private static final int LEAST_STEPS = 20;

  /** p90 may be this much above a limit before it counts. */
  private static final double MARGIN = 5;

  private static final Limits IDLE = new Limits(20, 10);

  /** The share of a server; a metric without a forecast adds nothing. */
  public static IncidentShare of(Profile profile, Outlook outlook) {
    int soon = 0;
    int eightHours = 0;
    for (Metric metric : Metric.values()) {
      Limits limits = limits(profile, metric);
      Forecast forecast = limits == null ? null : outlook.next(metric);
      if (limits == null || forecast == null) {
        continue;
      }
      boolean idle = metric == Metric.CPU_IDLE;
      soon += idle ? idleSoon(forecast) : soon(forecast, limits);
      if (forecast.steps() >= LEAST_STEPS) {
        eightHours += idle ? idleEightHours(forecast) : eightHours(forecast, limits);
      }
    }
    return new IncidentShare(Math.min(soon, WHOLE), Math.min(eightHours, WHOLE));
  }

  /** Whether the server alone is likely to have an incident within 30 minutes: above one half. */
  public boolean high() {
    return soon > HIGH;
  }

  private static @Nullable Limits limits(Profile profile, Metric metric) {
    return switch (metric) {
      case CPU_USER -> new Limits(80, 90);
      case CPU_SYSTEM -> new Limits(50, 70);
      case CPU_IOWAIT -> new Limits(20, 40);
      case CPU_IDLE -> IDLE;
      case CPU_JAVA -> new Limits(70, 85);
      case MEMORY -> profile == Profile.DATABASE ? new Limits(95, 99) : new Limits(85, 95);
      case SWAP -> new Limits(10, 30);
      case DISK -> new Limits(80, 90);
      case NET_IN, NET_OUT, BACK_CLOSE_WAIT, FRONT_CLOSE_WAIT, LOAD, UPTIME -> null;
    };
  }

  private static int soon(Forecast forecast, Limits limits) {
    double p50 = forecast.maxP50(Forecast.SOON);
    double p90 = forecast.maxP90(Forecast.SOON);
    if (p50 > limits.critical() || p90 > limits.critical() + MARGIN) {
      return 25;
    }
    return p50 > limits.warning() || p90 > limits.warning() + MARGIN ? 10 : 0;
  }

  /** Compares p50 only: the band grows with time and would cry wolf. */
  private static int eightHours(Forecast forecast, Limits limits) {
    double p50 = forecast.maxP50(forecast.steps());
    if (p50 > limits.critical()) {
      return 20;
    }
    return p50 > limits.warning() ? 8 : 0;
  }

  private static int idleSoon(Forecast forecast) {
    double p50 = forecast.minP50(Forecast.SOON);
    if (p50 < IDLE.critical()) {
      return 25;
    }
    return p50 < IDLE.warning() ? 10 : 0;
  }

  private static int idleEightHours(Forecast forecast) {
    double p50 = forecast.minP50(forecast.steps());
    if (p50 < IDLE.critical()) {
      return 20;
    }
    return p50 < IDLE.warning() ? 8 : 0;
  }
}
