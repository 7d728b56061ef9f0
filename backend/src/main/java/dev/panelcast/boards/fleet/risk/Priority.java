package dev.panelcast.boards.fleet.risk;

import dev.panelcast.board.PanelData.Level;

/**
 * The one scale of severity: every word that depends on a risk score comes from {@link #of}. Each
 * priority lies inside one level. Bounds are inclusive and meet unrounded scores.
 */
public enum Priority {
  IMMINENT_FAILURE("Imminent failure", 90, Level.CRITICAL),
  CRITICAL("Critical", 80, Level.CRITICAL),
  DANGER("Danger", 70, Level.CRITICAL),
  WARNING("Warning", 60, Level.WARNING),
  DEGRADING("Degrading", 50, Level.WARNING),
  ELEVATED("Elevated", 40, Level.WARNING),
  WATCH("Watch", 20, Level.WATCH),
  HEALTHY("Healthy", 0, Level.HEALTHY);

  private final String label;
  private final double from;
  private final Level level;

  Priority(String label, double from, Level level) {
    this.label = label;
    this.from = from;
    this.level = level;
  }

  /** The priority of a risk score from 0 to 100. */
  public static Priority of(double risk) {
    for (Priority priority : values()) {
      if (risk >= priority.from) {
        return priority;
      }
    }
    return HEALTHY;
  }

  /** The lowest score of a level, the start of its lowest priority. */
  public static double startOf(Level level) {
    double start = 100;
    for (Priority priority : values()) {
      if (priority.level == level) {
        start = priority.from;
      }
    }
    return start;
  }

  /** The words a viewer sees. */
  public String label() {
    return label;
  }

  /** The lowest score of this priority. */
  public double from() {
    return from;
  }

  /** The level that it lies in. */
  public Level level() {
    return level;
  }
}
