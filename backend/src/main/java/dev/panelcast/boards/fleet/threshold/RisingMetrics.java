package dev.panelcast.boards.fleet.threshold;

import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.forecast.Outlook;
import java.util.List;

/** Warns when several metrics of a server rise together. */
public final class RisingMetrics {
  /** The metrics that are looked at. */
  public static final List<DisplayMetric> WATCHED =
      List.of(DisplayMetric.CPU, DisplayMetric.IOWAIT, DisplayMetric.MEMORY, DisplayMetric.LOAD);

  private static final int SEVERAL = 2;

  private RisingMetrics() {}

  /** Whether at least 2 of CPU, I/O wait, memory and load increase. */
  public static boolean several(Outlook outlook) {
    return WATCHED.stream().filter(metric -> metric.increasing(outlook)).count() >= SEVERAL;
  }
}
