package dev.panelcast.boards.revenue.capacity;

import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.number.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What helps setters who have too many calls: any one of these brings the load to {@link #HEALTHY}.
 *
 * @param setters that are needed
 * @param leads a month that the present setters can call
 * @param saving (leads now - leads) x what a lead costs, in USD a month
 * @param callsPerLead that the present setters can make
 */
public record Remedies(double setters, double leads, @Nullable Double saving, double callsPerLead) {
  /** Above this load remedies are shown. */
  public static final double HEALTHY = 0.85;

  /**
   * The remedies of a load; null unless it is above {@link #HEALTHY}.
   *
   * @param monthlyLeads leads a month now
   * @param perLead USD that a lead costs
   */
  public static @Nullable Remedies of(
      @Nullable Double load,
      double monthlyLeads,
      int setters,
      double callsPerLead,
      @Nullable Double perLead) {
    if (load == null || !Compared.above(load, HEALTHY)) {
      return null;
    }
    double leads = monthlyLeads * HEALTHY / load;
    return new Remedies(
        Whole.up(setters * load / HEALTHY),
        leads,
        Known.product(monthlyLeads - leads, perLead),
        Whole.down(callsPerLead * HEALTHY / load));
  }
}
