package dev.panelcast.boards.revenue.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding to whole people and calls. Acts on the value rounded to 9 decimals, so that the noise of
 * binary fractions never costs a person.
 */
public final class Whole {
  private static final int DECIMALS = 9;

  private Whole() {}

  /** The next whole number up. */
  public static double up(double value) {
    return rounded(value, RoundingMode.CEILING);
  }

  /** The next whole number down. */
  public static double down(double value) {
    return rounded(value, RoundingMode.FLOOR);
  }

  private static double rounded(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .setScale(0, mode)
        .doubleValue();
  }
}
