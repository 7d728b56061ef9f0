package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * What marketing costs and brings, in USD. A cost per something is null when there is none of it.
 *
 * @param spend a month
 * @param perLead spend for one lead, whichever stage is paid
 * @param perContact spend/contacts
 * @param perScheduled spend/scheduled meetings
 * @param perHeld spend/held meetings
 * @param perSale spend/sales, which is also the acquisition cost of a customer
 * @param noShowImpact perHeld - perScheduled
 * @param noShowCost (scheduled - held) x perScheduled, a month
 * @param revenue immediate revenue a month: sales x upfront cash
 * @param roas return on ad spend: revenue/spend; null when nothing is spent
 */
public record Marketing(
    double spend,
    @Nullable Double perLead,
    @Nullable Double perContact,
    @Nullable Double perScheduled,
    @Nullable Double perHeld,
    @Nullable Double perSale,
    @Nullable Double noShowImpact,
    @Nullable Double noShowCost,
    double revenue,
    @Nullable Double roas) {

  /** What a spend on these stages comes to. */
  public static Marketing of(
      Stages stages, double spend, @Nullable Double perLead, double upfrontCash) {
    Double perScheduled = Known.ratio(spend, stages.scheduled());
    Double perHeld = Known.ratio(spend, stages.held());
    double revenue = stages.sales() * upfrontCash;
    return new Marketing(
        spend,
        perLead,
        Known.ratio(spend, stages.contacts()),
        perScheduled,
        perHeld,
        Known.ratio(spend, stages.sales()),
        Known.difference(perHeld, perScheduled),
        Known.product(stages.scheduled() - stages.held(), perScheduled),
        revenue,
        Known.ratio(revenue, spend));
  }
}
