package dev.panelcast.boards.fleet.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The course of the simulated fleet, mildest first. */
public enum Scenario {
  /** Nothing is steered. */
  HEALTHY("Healthy", 0),
  /** A fifth of the servers slowly runs hot. */
  DEGRADING("Degrading", 1),
  /** The servers that are affected get worse quickly. */
  CRITICAL("Critical", 2);

  private final String label;
  private final int severity;

  Scenario(String label, int severity) {
    this.label = label;
    this.severity = severity;
  }

  /** The scenario with that word, such as {@code degrading}. */
  public static Optional<Scenario> ofId(String id) {
    return Arrays.stream(values()).filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /** The word on the wire and in the store. */
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

  /** What follows in the rotation of the demo; healthy follows critical. */
  Scenario next() {
    return switch (this) {
      case HEALTHY -> DEGRADING;
      case DEGRADING -> CRITICAL;
      case CRITICAL -> HEALTHY;
    };
  }
}
