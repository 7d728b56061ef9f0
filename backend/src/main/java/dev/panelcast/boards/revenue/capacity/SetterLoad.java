package dev.panelcast.boards.revenue.capacity;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one setter in a day. Null without setters, working days or, for the load, hours.
 *
 * @param leads leads/workingDays/setters
 * @param calls leads x callsPerLead
 * @param hours calls x minutesPerCall/60
 * @param load hours/productiveHours
 */
public record SetterLoad(
    @Nullable Double leads, @Nullable Double calls, @Nullable Double hours, @Nullable Double load) {
  private static final double MINUTES = 60;

  /** The load of a month's leads. */
  public static SetterLoad of(double monthlyLeads, int setters, Capacity capacity) {
    Double leads =
        Known.ratio(Known.ratio(monthlyLeads, (double) capacity.workingDays()), (double) setters);
    Double calls = Known.product(leads, capacity.callsPerLead());
    Double hours = Known.ratio(Known.product(calls, capacity.minutesPerCall()), MINUTES);
    return new SetterLoad(leads, calls, hours, Known.ratio(hours, capacity.productiveHours()));
  }
}
