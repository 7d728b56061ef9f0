package dev.panelcast.boards.fleet.scenario;

import java.util.Locale;

/** The course of the simulated fleet, mildest first. */
public enum Scenario {
  /** Nothing is steered. */
  HEALTHY,
  /** A fifth of the servers slowly runs hot. */
  DEGRADING,
  /** The servers that are affected get worse quickly. */
  CRITICAL;

  /** The word on the wire and in the store. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What follows in the rotation of the demo; healthy follows critical. */
  public Scenario next() {
    return switch (this) {
      case HEALTHY -> DEGRADING;
      case DEGRADING -> CRITICAL;
      case CRITICAL -> HEALTHY;
    };
  }
}
