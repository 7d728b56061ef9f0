package dev.panelcast.boards.revenue.reverse;

import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.number.Whole;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What closes a gap in revenue.
 *
 * @param needed sales = gap/upfront cash, and the funnel above them
 * @param marketing leads x what a lead costs, in USD a month
 * @param closers ceil(scheduled/(meetingsPerCloserDay x workingDays)); null when they hold none
 */
public record GapClosing(LeadsNeeded needed, @Nullable Double marketing, @Nullable Double closers) {

  /**
   * What closes the gap.
   *
   * @param gap USD a month
   * @param upfrontCash USD that a sale pays at once
   * @param perLead USD that a lead costs
   */
  public static GapClosing of(
      double gap, double upfrontCash, Rates rates, @Nullable Double perLead, Capacity capacity) {
    LeadsNeeded needed = LeadsNeeded.forSales(Known.ratio(gap, upfrontCash), rates);
    Double closers =
        Known.ratio(needed.scheduled(), capacity.meetingsPerCloserDay() * capacity.workingDays());
    return new GapClosing(
        needed, Known.product(needed.leads(), perLead), closers == null ? null : Whole.up(closers));
  }
}
