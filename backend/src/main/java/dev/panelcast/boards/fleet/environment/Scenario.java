package dev.panelcast.boards.fleet.environment;

import java.util.Locale;
import java.util.Optional;

/** What the generator plays. */
public enum Scenario {
  HEALTHY("Healthy", 0),
  DEGRADING("Degrading", 1),
  CRITICAL("Critical", 2);

  private final String label;
  private final int severity;

  Scenario(String label, int severity) {
    this.label = label;
    this.severity = severity;
  }

  /** The scenario with that id, such as {@code degrading}. */
  public static Optional<Scenario> ofId(String id) {
    for (Scenario scenario : values()) {
      if (scenario.id().equals(id)) {
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }

  /** Stable id on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word a viewer sees. */
  public String label() {
    return label;
  }

  /** From 0 to 2, to compare with what is predicted. */
  public int severity() {
    return severity;
  }
}
