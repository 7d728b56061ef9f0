package dev.panelcast.boards.revenue.health;

import dev.panelcast.boards.revenue.number.Compared;
import org.jspecify.annotations.Nullable;

/**
 * Health of the business, from 0 to 100. A missing part is left out and the weights of the others
 * grow to 1.
 *
 * @param ltvToCac points, weight 0.35
 * @param payback points, weight 0.25
 * @param ebitdaMargin points, weight 0.25
 * @param grossMargin points, weight 0.15
 * @param total null when all parts are missing
 */
public record BusinessHealth(
    @Nullable Double ltvToCac,
    @Nullable Double payback,
    @Nullable Double ebitdaMargin,
    @Nullable Double grossMargin,
    @Nullable Double total) {

  /** The health that these figures make; payback in months. */
  public static BusinessHealth of(
      @Nullable Double ltvToCac,
      @Nullable Double payback,
      @Nullable Double ebitdaMargin,
      @Nullable Double grossMargin) {
    Double value = steps(ltvToCac, 5, 3, 1.5);
    // The shorter the better: the same steps, mirrored.
    Double speed = payback == null ? null : steps(-payback, -6, -12, -18);
    Double profit = steps(ebitdaMargin, 0.30, 0.15, 0);
    Double gross = steps(grossMargin, 0.70, 0.60, 0.50);
    return new BusinessHealth(
        value,
        speed,
        profit,
        gross,
        Points.total(
            new Points(value, 0.35),
            new Points(speed, 0.25),
            new Points(profit, 0.25),
            new Points(gross, 0.15)));
  }

  private static @Nullable Double steps(
      @Nullable Double value, double best, double good, double fair) {
    if (value == null) {
      return null;
    }
    if (Compared.reaches(value, best)) {
      return Points.FULL;
    }
    if (Compared.reaches(value, good)) {
      return 70.0;
    }
    return Compared.reaches(value, fair) ? 40.0 : 0.0;
  }
}
