package dev.panelcast.boards.fleet.threshold;

import dev.panelcast.board.PanelData.Level;

/** The level of a card of the heat map. */
public final class HeatLevel {
  private HeatLevel() {}

  /** Above 90 critical, above 70 warning, above 50 watch; these bounds are exclusive. */
  public static Level ofPercent(double value) {
    if (value > 90) {
      return Level.CRITICAL;
    }
    if (value > 70) {
      return Level.WARNING;
    }
    return value > 50 ? Level.WATCH : Level.HEALTHY;
  }

  /** From 12 critical, from 8 warning, from 6 watch. */
  public static Level ofLoad(double value) {
    if (value >= 12) {
      return Level.CRITICAL;
    }
    if (value >= 8) {
      return Level.WARNING;
    }
    return value >= 6 ? Level.WATCH : Level.HEALTHY;
  }
}
