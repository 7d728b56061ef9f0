package dev.panelcast.boards.revenue.unit;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Deal;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth against what it costs to win one.
 *
 * @param ltv lifetime value in USD: upfront cash + deferred cash x deferredGrr
 * @param cac acquisition cost in USD; null without sales
 * @param ltvToCac ltv/cac; null when cac is null or 0
 * @param payback months until the upfront cash of a month has paid the cost: cac/(upfront cash/12);
 *     null when cac is null or the upfront cash 0
 * @param magicNumber (dealValue/12)/cac; good above {@link #GOOD_MAGIC_NUMBER}; null when cac is
 *     null or 0
 */
public record UnitEconomics(
    double ltv,
    @Nullable Double cac,
    @Nullable Double ltvToCac,
    @Nullable Double payback,
    @Nullable Double magicNumber) {
  /** From here on the magic number is good, exclusive. */
  public static final double GOOD_MAGIC_NUMBER = 0.75;

  private static final int MONTHS = 12;

  /** The economics of a deal that costs this much to win. */
  public static UnitEconomics of(Deal deal, @Nullable Double cac) {
    double ltv = deal.upfrontCash() + deal.expectedDeferredCash();
    return new UnitEconomics(
        ltv,
        cac,
        Known.ratio(ltv, cac),
        Known.ratio(cac, deal.upfrontCash() / MONTHS),
        Known.ratio(deal.dealValue() / MONTHS, cac));
  }

  /**
   * The economics when commission counts as a cost of winning: cost per sale + commission/sales.
   */
  public static UnitEconomics loaded(
      Deal deal, @Nullable Double perSale, double commission, double sales) {
    return of(deal, Known.sum(perSale, Known.ratio(commission, sales)));
  }
}
