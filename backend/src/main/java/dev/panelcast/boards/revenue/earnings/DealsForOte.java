package dev.panelcast.boards.revenue.earnings;

import dev.panelcast.boards.revenue.calendar.Span;
import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * Deals whose commission makes the variable pay of a role: variableAnnual/(rate x commission base
 * of one deal). Null when the rate or the base is 0.
 */
public record DealsForOte(
    @Nullable Double yearly, @Nullable Double monthly, @Nullable Double weekly) {

  /** The deals that earn this much variable pay a year, when one deal adds so much to the pool. */
  public static DealsForOte of(double variableAnnual, double poolPerDeal) {
    Double yearly = Known.ratio(variableAnnual, poolPerDeal);
    return new DealsForOte(
        yearly,
        Known.ratio(yearly, (double) Span.MONTHLY.perYear()),
        Known.ratio(yearly, (double) Span.WEEKLY.perYear()));
  }
}
