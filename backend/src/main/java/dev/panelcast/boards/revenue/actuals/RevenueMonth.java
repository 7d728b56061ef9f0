package dev.panelcast.boards.revenue.actuals;

import dev.panelcast.boards.revenue.timeline.CashMonth;
import dev.panelcast.boards.revenue.timeline.CashTimeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a month brought beside what it was meant to bring.
 *
 * @param month in which the sales were closed
 * @param wonCents value of the won opportunities, in cents
 * @param planned revenue of the plan in USD: that of its own sales plus the deferred cash that
 *     arrives; month 1 of the plan is the first of the period
 */
public record RevenueMonth(YearMonth month, long wonCents, double planned) {

  /**
   * All months of the period.
   *
   * @param plan at least as many months as the period has
   */
  public static List<RevenueMonth> of(
      List<Opportunity> opportunities, Period period, CashTimeline plan) {
    Map<YearMonth, Long> won = new HashMap<>();
    for (Opportunity opportunity : opportunities) {
      LocalDate closed = opportunity.closedOn();
      if (closed != null) {
        won.merge(YearMonth.from(closed), opportunity.wonCents(), Math::addExact);
      }
    }
    List<RevenueMonth> months = new ArrayList<>(period.months());
    for (CashMonth planned : plan.months().subList(0, period.months())) {
      YearMonth month = period.first().plusMonths(planned.month() - 1L);
      months.add(new RevenueMonth(month, won.getOrDefault(month, 0L), planned.total()));
    }
    return months;
  }
}
