package dev.panelcast.boards.fleet.incident;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the limits that p50 reaches within the next 12 steps, one alert per step. */
public final class ComingAlerts {
  private static final int STEPS = 12;
  private static final int MINUTES = 5;

  private ComingAlerts() {}

  /** Adds the alerts of a server to a list, metric by metric, the sooner first. */
  public static void collect(
      String server, Profile profile, Outlook outlook, List<ComingAlert> into) {
    for (Metric metric : Metric.values()) {
      Limits limits = limits(profile, metric);
      Forecast forecast = limits == null ? null : outlook.next(metric);
      if (limits == null || forecast == null) {
        continue;
      }
      for (int k = 0; k < Math.min(STEPS, forecast.steps()); k++) {
        double value = forecast.p50(k);
        if (value >= limits.warning()) {
          Level level = value >= limits.critical() ? Level.CRITICAL : Level.WARNING;
          into.add(new ComingAlert(server, metric, level, MINUTES * (k + 1), value));
        }
      }
    }
  }

  private static @Nullable Limits limits(Profile profile, Metric metric) {
    return switch (metric) {
      case CPU_USER, DISK -> new Limits(85, 95);
      case MEMORY -> profile == Profile.DATABASE ? new Limits(95, 99) : new Limits(90, 98);
      case CPU_IOWAIT -> new Limits(20, 30);
      case SWAP -> new Limits(25, 50);
      case CPU_SYSTEM,
          CPU_IDLE,
          CPU_JAVA,
          NET_IN,
          NET_OUT,
          BACK_CLOSE_WAIT,
          FRONT_CLOSE_WAIT,
          LOAD,
          UPTIME ->
          null;
    };
  }
}
