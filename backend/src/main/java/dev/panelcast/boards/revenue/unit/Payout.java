package dev.panelcast.boards.revenue.unit;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * What stakeholders get in a month.
 *
 * @param amount USD: EBITDA x share when there is a profit, else 0
 * @param shareOfRevenue amount/revenue; null without revenue
 */
public record Payout(double amount, @Nullable Double shareOfRevenue) {

  /** The payout of a month. */
  public static Payout of(double ebitda, double share, double revenue) {
    double amount = ebitda > 0 ? ebitda * share : 0;
    return new Payout(amount, Known.ratio(amount, revenue));
  }
}
