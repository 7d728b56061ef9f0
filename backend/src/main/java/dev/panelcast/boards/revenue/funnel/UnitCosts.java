package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of each stage costs in USD: down the funnel a cost is divided by the rate. Null
 * after a rate of 0 or a missing one.
 */
public record UnitCosts(
    @Nullable Double lead,
    @Nullable Double contact,
    @Nullable Double scheduled,
    @Nullable Double held,
    @Nullable Double sale) {

  /** From what a lead costs, down the funnel. */
  public static UnitCosts fromLead(@Nullable Double cost, Rates rates) {
    Double contact = Known.ratio(cost, rates.contact());
    Double scheduled = Known.ratio(contact, rates.meeting());
    Double held = Known.ratio(scheduled, rates.showUp());
    return new UnitCosts(cost, contact, scheduled, held, Known.ratio(held, rates.close()));
  }
}
