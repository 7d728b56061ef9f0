package dev.panelcast.boards.revenue.peers;

import org.jspecify.annotations.Nullable;

/**
 * What others reach. Where more is better min, good, excellent rise; where less is better (costs,
 * payback) they fall.
 *
 * @param excellent from here on excellent
 * @param good from here on good
 * @param min from here on acceptable
 * @param lowerIsBetter whether less is better
 */
public record Band(double excellent, double good, double min, boolean lowerIsBetter) {

  /** A band in which more is better. */
  static Band higher(double min, double good, double excellent) {
    return new Band(excellent, good, min, false);
  }

  /** A band in which less is better. */
  static Band lower(double excellent, double good, double last) {
    return new Band(excellent, good, last, true);
  }

  Band times(double factor) {
    return new Band(excellent * factor, good * factor, min * factor, lowerIsBetter);
  }

  /** At most these. */
  Band capped(double capMin, double capGood, double capExcellent) {
    return new Band(
        Math.min(excellent, capExcellent),
        Math.min(good, capGood),
        Math.min(min, capMin),
        lowerIsBetter);
  }

  /**
   * How far a figure has come: a third at the minimum, two thirds at good, 1 at excellent and
   * beyond, in proportion between them; null when it is.
   */
  public @Nullable Double position(@Nullable Double value) {
    if (value == null) {
      return null;
    }
    double thirds =
        switch (standing(value)) {
          case EXCELLENT -> 3;
          case GOOD -> 2 + between(value, good, excellent);
          case FAIR -> 1 + between(value, min, good);
          // Of what is better the less there is, nothing is never reached.
          default -> lowerIsBetter ? min / value : Math.max(0, value / min);
        };
    return thirds / 3;
  }

  private static double between(double value, double from, double to) {
    return (value - from) / (to - from);
  }

  /** Where a figure stands; limits belong to the better side. */
  public Standing standing(@Nullable Double value) {
    return value != null && lowerIsBetter
        ? Standing.steps(-value, -excellent, -good, -min)
        : Standing.steps(value, excellent, good, min);
  }
}
