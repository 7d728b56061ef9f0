package dev.panelcast.boards.revenue.reverse;

import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * The funnel upwards: how many of each stage it takes. Null above a rate of 0 or a missing one; and
 * below the stage of the goal, where it is not asked.
 */
public record LeadsNeeded(
    @Nullable Double leads,
    @Nullable Double contacts,
    @Nullable Double scheduled,
    @Nullable Double held,
    @Nullable Double sales) {

  /** What so many sales take: sales/close, /show-up, /meeting, /contact. */
  public static LeadsNeeded forSales(@Nullable Double sales, Rates rates) {
    return above(sales, Known.ratio(sales, rates.close()), rates);
  }

  /** What so many held meetings take. */
  public static LeadsNeeded forHeld(double held, Rates rates) {
    return above(null, held, rates);
  }

  /** The leads that so many contacts take. */
  public static LeadsNeeded forContacts(double contacts, Rates rates) {
    return new LeadsNeeded(Known.ratio(contacts, rates.contact()), contacts, null, null, null);
  }

  private static LeadsNeeded above(@Nullable Double sales, @Nullable Double held, Rates rates) {
    Double scheduled = Known.ratio(held, rates.showUp());
    Double contacts = Known.ratio(scheduled, rates.meeting());
    Double leads = Known.ratio(contacts, rates.contact());
    return new LeadsNeeded(leads, contacts, scheduled, held, sales);
  }
}
