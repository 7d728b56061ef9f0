package dev.panelcast.boards.fleet.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may ask for: one scenario that stays, or the demo, which goes through them all. */
public enum Choice {
  HEALTHY,
  DEGRADING,
  CRITICAL,
  /** Each scenario for five minutes, healthy first, again and again. */
  DEMO;

  /** The word on the wire and in the store. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice with that word. */
  public static Optional<Choice> ofId(String id) {
    return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
  }

  /** All words, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Choice::id).toList();
  }

  /** The scenario with which the choice begins. */
  Scenario first() {
    return switch (this) {
      case HEALTHY, DEMO -> Scenario.HEALTHY;
      case DEGRADING -> Scenario.DEGRADING;
      case CRITICAL -> Scenario.CRITICAL;
    };
  }
}
