package dev.panelcast.boards.revenue.health;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/** Growth and profit together. */
public final class RuleOf40 {
  private RuleOf40() {}

  /** Growth % + EBITDA margin %, both given as fractions, in points; null without a margin. */
  public static @Nullable Double of(double growth, @Nullable Double ebitdaMargin) {
    return Known.sum(growth * Points.FULL, Known.product(ebitdaMargin, Points.FULL));
  }
}
