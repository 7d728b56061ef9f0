package dev.panelcast.boards.revenue.commission;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Deal;
import org.jspecify.annotations.Nullable;

/**
 * Commission of one deal and of a month.
 *
 * @param dealBase commission base of one deal in USD: its upfront cash or, with policy full, its
 *     value
 * @param base commission base of the month: sales x dealBase
 * @param perDeal pools of one deal
 * @param monthly pools of the month: perDeal x sales
 * @param shareOfUpfront all pools of a deal/its upfront cash; null when that is 0
 */
public record Commission(
    double dealBase, double base, Pools perDeal, Pools monthly, @Nullable Double shareOfUpfront) {

  /** The commission of so many sales a month. */
  public static Commission of(double sales, Deal deal, Compensation compensation) {
    double dealBase =
        switch (deal.commissionPolicy()) {
          case UPFRONT -> deal.upfrontCash();
          case FULL -> deal.dealValue();
        };
    Pools perDeal = Pools.of(dealBase, compensation);
    return new Commission(
        dealBase,
        sales * dealBase,
        perDeal,
        perDeal.times(sales),
        Known.ratio(perDeal.total(), deal.upfrontCash()));
  }
}
