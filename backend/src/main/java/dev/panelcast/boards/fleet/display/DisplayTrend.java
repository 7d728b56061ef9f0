package dev.panelcast.boards.fleet.display;

/** Where a figure goes within 30 minutes. */
public enum DisplayTrend {
  /** By a rounded 0.1 or more upwards. */
  INCREASING,
  /** By a rounded 0.1 or more downwards. */
  DECREASING,
  /** Less than that. */
  STABLE
}
