package dev.panelcast.boards.fleet.environment;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import org.jspecify.annotations.Nullable;

/** The health of the fleet by the share of servers that raise an alert. */
public enum Assessment {
  HEALTHY("Healthy", Level.HEALTHY),
  WATCH("Watch", Level.WATCH),
  DEGRADING("Degrading", Level.WARNING),
  CRITICAL("Critical", Level.CRITICAL);

  private final String label;
  private final Level level;

  Assessment(String label, Level level) {
    this.label = label;
    this.level = level;
  }

  /** Below 5 % healthy, below 15 % watch, below 30 % degrading, else critical; null if empty. */
  public static @Nullable Assessment of(SeverityCounts counts) {
    Double share = alertingShare(counts);
    if (share == null) {
      return null;
    }
    if (share < 0.05) {
      return HEALTHY;
    }
    if (share < 0.15) {
      return WATCH;
    }
    return share < 0.3 ? DEGRADING : CRITICAL;
  }

  /** Share of servers of level warning or critical, a fraction; null when there are none. */
  public static @Nullable Double alertingShare(SeverityCounts counts) {
    return counts.total() == 0 ? null : counts.alerting() / (double) counts.total();
  }

  /** Share of servers of level healthy, the fleet's health; null when there are none. */
  public static @Nullable Double healthyShare(SeverityCounts counts) {
    return counts.total() == 0 ? null : counts.count(Level.HEALTHY) / (double) counts.total();
  }

  /** The word a viewer sees. */
  public String label() {
    return label;
  }

  /** The level to show it with. */
  public Level level() {
    return level;
  }
}
