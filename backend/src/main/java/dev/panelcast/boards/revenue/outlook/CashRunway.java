package dev.panelcast.boards.revenue.outlook;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * How long the cash lasts.
 *
 * @param burn costs - revenue in USD a month; negative when more comes in than goes out
 * @param months cash/burn; null without a burn
 */
public record CashRunway(double burn, @Nullable Double months) {

  /** The runway of a cash balance; all in USD, costs and revenue a month. */
  public static CashRunway of(double cash, double costs, double revenue) {
    double burn = costs - revenue;
    return new CashRunway(burn, burn > 0 ? Known.ratio(cash, burn) : null);
  }
}
