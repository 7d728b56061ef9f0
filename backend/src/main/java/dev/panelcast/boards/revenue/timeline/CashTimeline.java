package dev.panelcast.boards.revenue.timeline;

import dev.panelcast.boards.revenue.plan.Deal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cash month by month: a sale of month m pays its upfront cash in m and its deferred cash x
 * deferredGrr in m + deferredMonths.
 *
 * @param firstDeferred the first month in which deferred cash arrives, shown or not
 * @param months from month 1 on
 */
public record CashTimeline(int firstDeferred, List<CashMonth> months) {

  /** Keeps its own list. */
  public CashTimeline {
    months = List.copyOf(months);
  }

  /**
   * The cash of so many months; sales of month m are sales x (1 + growth)^(m - 1).
   *
   * @param sales of month 1
   * @param growth fraction a month
   */
  public static CashTimeline of(double sales, Deal deal, double growth, int months) {
    List<CashMonth> cash = new ArrayList<>(months);
    double cumulative = 0;
    for (int month = 1; month <= months; month++) {
      double closed = closed(sales, growth, month);
      int paidFor = month - deal.deferredMonths();
      double deferred =
          paidFor < 1 ? 0 : closed(sales, growth, paidFor) * deal.expectedDeferredCash();
      double immediate = closed * deal.upfrontCash();
      double total = immediate + deferred;
      cumulative += total;
      cash.add(
          new CashMonth(
              month,
              closed,
              immediate,
              deferred,
              total,
              cumulative,
              closed * deal.expectedDeferredCash()));
    }
    return new CashTimeline(deal.deferredMonths() + 1, cash);
  }

  private static double closed(double sales, double growth, int month) {
    return sales * Math.pow(1 + growth, month - 1);
  }
}
