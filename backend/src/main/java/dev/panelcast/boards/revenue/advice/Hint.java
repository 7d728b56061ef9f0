package dev.panelcast.boards.revenue.advice;

import java.util.Map;
import java.util.Optional;

/** Rates of a channel that are allowed but unusual, and how they count in the health of a form. */
public final class Hint {
  /** Health of a configuration without a fault. */
  public static final double FULL = 100;

  /** What a value that is not allowed takes away. */
  public static final double ERROR = 20;

  /** What an unusual value takes away. */
  public static final double WARNING = 5;

  private static final Map<String, Usual> USUAL =
      Map.of(
          "contactRate", new Usual(0.40, 0.80),
          "meetingRate", new Usual(0.20, 0.50),
          "closeRate", new Usual(0.15, 0.35));

  private Hint() {}

  /** From where on and up to where a rate is usual, both inclusive. */
  public record Usual(double low, double high) {}

  /** What is usual for a field of a channel; empty where anything is. */
  public static Optional<Usual> usual(String field) {
    return Optional.ofNullable(USUAL.get(field));
  }
}
