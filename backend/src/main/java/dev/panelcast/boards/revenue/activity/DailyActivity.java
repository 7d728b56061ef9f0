package dev.panelcast.boards.revenue.activity;

import dev.panelcast.boards.revenue.calendar.Span;
import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Team;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to do. Null without heads or working days.
 *
 * @param setterLeads leads of a setter a day
 * @param setterContacts contacts of a setter a day
 * @param setterBookings scheduled meetings of a setter a day
 * @param closerMeetings scheduled meetings of a closer a day
 * @param closerDeals sales of a closer a day
 * @param closerDealsPerWeek sales x 12/52 of a closer
 */
public record DailyActivity(
    @Nullable Double setterLeads,
    @Nullable Double setterContacts,
    @Nullable Double setterBookings,
    @Nullable Double closerMeetings,
    @Nullable Double closerDeals,
    @Nullable Double closerDealsPerWeek) {

  /** The activity of a month with so many working days. */
  public static DailyActivity of(Stages stages, Team team, int workingDays) {
    double weekly = stages.sales() * Span.MONTHLY.perYear() / Span.WEEKLY.perYear();
    return new DailyActivity(
        daily(stages.leads(), workingDays, team.setters()),
        daily(stages.contacts(), workingDays, team.setters()),
        daily(stages.scheduled(), workingDays, team.setters()),
        daily(stages.scheduled(), workingDays, team.closers()),
        daily(stages.sales(), workingDays, team.closers()),
        Known.ratio(weekly, (double) team.closers()));
  }

  private static @Nullable Double daily(double count, int workingDays, int heads) {
    return Known.ratio(Known.ratio(count, (double) workingDays), (double) heads);
  }
}
