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

  /** Where a figure stands; limits belong to the better side. */
  public Standing standing(@Nullable Double value) {
    return value != null && lowerIsBetter
        ? Standing.steps(-value, -excellent, -good, -min)
        : Standing.steps(value, excellent, good, min);
  }
}
