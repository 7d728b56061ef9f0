package dev.panelcast.boards.fleet.environment;

import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.forecast.Outlook;

/** Where a server is heading within 30 minutes; every server has exactly one direction. */
public enum Direction {
  /** CPU or memory increases. */
  DEGRADING,
  /** Neither increases, and CPU or memory decreases. */
  IMPROVING,
  /** Neither moves. */
  STEADY;

  /** The direction of a server. */
  public static Direction of(Outlook outlook) {
    if (DisplayMetric.CPU.increasing(outlook) || DisplayMetric.MEMORY.increasing(outlook)) {
      return DEGRADING;
    }
    return DisplayMetric.CPU.decreasing(outlook) || DisplayMetric.MEMORY.decreasing(outlook)
        ? IMPROVING
        : STEADY;
  }
}
