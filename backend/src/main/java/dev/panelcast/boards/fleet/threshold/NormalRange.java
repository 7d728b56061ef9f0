package dev.panelcast.boards.fleet.threshold;

import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.metric.Profile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is usual for servers of a profile, a hint without a level.
 *
 * @param from lower end in the metric's unit, inclusive
 * @param to upper end, inclusive
 */
public record NormalRange(double from, double to) {

  /** The range of CPU, memory, I/O wait or load; empty for generic servers and other metrics. */
  public static Optional<NormalRange> of(Profile profile, DisplayMetric metric) {
    int[] ends =
        switch (profile) {
          case ML_COMPUTE -> pick(metric, 45, 75, 65, 85, 0, 5, 4, 10);
          case DATABASE -> pick(metric, 40, 65, 80, 98, 5, 20, 2, 8);
          case WEB_API -> pick(metric, 20, 40, 30, 60, 0, 5, 1, 6);
          case CONDUCTOR_MGMT -> pick(metric, 15, 35, 40, 65, 0, 5, 1, 4);
          case DATA_INGEST -> pick(metric, 50, 80, 60, 85, 5, 15, 4, 10);
          case RISK_ANALYTICS -> pick(metric, 55, 85, 70, 90, 0, 8, 6, 14);
          case GENERIC -> null;
        };
    return ends == null ? Optional.empty() : Optional.of(new NormalRange(ends[0], ends[1]));
  }

  /** Takes pairs for CPU, memory, I/O wait and load. */
  private static int @Nullable [] pick(DisplayMetric metric, int... ends) {
    int pair =
        switch (metric) {
          case CPU -> 0;
          case MEMORY -> 1;
          case IOWAIT -> 2;
          case LOAD -> 3;
          case SWAP, DISK, NET_IN, NET_OUT -> -1;
        };
    return pair < 0 ? null : new int[] {ends[2 * pair], ends[2 * pair + 1]};
  }
}
