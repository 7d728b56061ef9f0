package dev.panelcast.boards.fleet.environment;

import dev.panelcast.boards.fleet.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** How the prediction compares with the scenario that is played. */
public enum Insight {
  EARLY_WARNING("early warning"),
  AGREES("agrees"),
  NOT_YET("not yet visible or recovering");

  private final String words;

  Insight(String words) {
    this.words = words;
  }

  /** Predicted above the scenario, equal to it or below it; null when nothing is predicted. */
  public static @Nullable Insight of(Scenario scenario, EnvironmentStatus predicted) {
    Scenario comparable =
        switch (predicted) {
          case HEALTHY -> Scenario.HEALTHY;
          case CAUTION, WARNING -> Scenario.DEGRADING;
          case CRITICAL -> Scenario.CRITICAL;
          case UNKNOWN -> null;
        };
    if (comparable == null) {
      return null;
    }
    int higher = comparable.compareTo(scenario);
    if (higher == 0) {
      return AGREES;
    }
    return higher > 0 ? EARLY_WARNING : NOT_YET;
  }

  /** The words a viewer sees. */
  public String words() {
    return words;
  }
}
