package dev.panelcast.boards.fleet.environment;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.incident.IncidentProbability;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import org.jspecify.annotations.Nullable;

/** How the environment is, or how it is predicted to be. */
public enum EnvironmentStatus {
  CRITICAL("Critical", Level.CRITICAL),
  WARNING("Warning", Level.WARNING),
  CAUTION("Caution", Level.WATCH),
  HEALTHY("Healthy", Level.HEALTHY),
  /** There are no servers. */
  UNKNOWN("Unknown", null);

  private final String label;
  private final @Nullable Level level;

  EnvironmentStatus(String label, @Nullable Level level) {
    this.label = label;
    this.level = level;
  }

  /**
   * The status now, from the shares of critical and of critical and warning servers: Critical above
   * 30 % or 50 %, Warning above 10 % or 30 %, Caution above 10 % unhealthy.
   */
  public static EnvironmentStatus now(SeverityCounts counts) {
    if (counts.total() == 0) {
      return UNKNOWN;
    }
    double critical = counts.count(Level.CRITICAL) / (double) counts.total();
    double unhealthy = counts.alerting() / (double) counts.total();
    if (critical > 0.3 || unhealthy > 0.5) {
      return CRITICAL;
    }
    if (critical > 0.1 || unhealthy > 0.3) {
      return WARNING;
    }
    return unhealthy > 0.1 ? CAUTION : HEALTHY;
  }

  /**
   * The predicted status, from the probabilities of 30 minutes and 8 hours: Critical above 0.7 or
   * 0.85, Warning above 0.4 or 0.6, Caution above 0.2 or 0.4.
   */
  public static EnvironmentStatus predicted(IncidentProbability probability) {
    Double soon = probability.soon();
    Double eightHours = probability.eightHours();
    if (soon == null || eightHours == null) {
      return UNKNOWN;
    }
    if (soon > 0.7 || eightHours > 0.85) {
      return CRITICAL;
    }
    if (soon > 0.4 || eightHours > 0.6) {
      return WARNING;
    }
    return soon > 0.2 || eightHours > 0.4 ? CAUTION : HEALTHY;
  }

  /** The word a viewer sees. */
  public String label() {
    return label;
  }

  /** The level to show it with; null when unknown. */
  public @Nullable Level level() {
    return level;
  }
}
