package dev.panelcast.boards.revenue.health;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * Points of a part of a whole.
 *
 * @param points from 0 to 100; null when unknown
 * @param weight of the part
 */
record Points(@Nullable Double points, double weight) {
  static final double FULL = 100;

  /** The weighted mean of the known parts; null when none is known. */
  static @Nullable Double total(Points... parts) {
    double sum = 0;
    double weights = 0;
    for (Points part : parts) {
      if (part.points() != null) {
        sum += part.points() * part.weight();
        weights += part.weight();
      }
    }
    return Known.ratio(sum, weights);
  }

  /** Points for a share of a goal, from 0 to 100; null when the value is. */
  static @Nullable Double share(@Nullable Double value, double goal) {
    return value == null ? null : clamp(value / goal * FULL);
  }

  static double clamp(double points) {
    return Math.clamp(points, 0, FULL);
  }
}
