package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.activity.DailyActivity;
import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the people of the team do and earn. */
final class TeamFigures {

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "setter-quota",
              "Quota attained by setters",
              "fraction",
              "Scheduled meetings ÷ setters ÷ meetings per setter.",
              o -> o.figures().workforce().quotas().setter(),
              List.of("scheduled"),
              List.of("team.setters", "quotas.setterMeetings")),
          new KeyFigure(
              "manager-quota",
              "Quota attained by managers",
              "fraction",
              "Sales ÷ managers ÷ team deals per manager.",
              o -> o.figures().workforce().quotas().manager(),
              List.of("sales"),
              List.of("team.managers", "quotas.managerTeamDeals")),
          new KeyFigure(
              "ote-total",
              "OTE of the team a month",
              "usd",
              "Heads × (base a year + variable a year) ÷ 12 of all but the bench.",
              o -> o.figures().workforce().earnings().ote(),
              List.of(),
              RoleField.paths(
                  OteStructure.ROLES, RoleField.HEADS, RoleField.BASE, RoleField.VARIABLE)),
          new KeyFigure(
              "pay-total",
              "Pay of the team a month",
              "usd",
              "Heads × base a year ÷ 12 of all but the bench + commissions, without those of roles"
                  + " without heads.",
              o -> o.figures().workforce().earnings().actual(),
              List.of("commissions"),
              RoleField.paths(OteStructure.ROLES, RoleField.HEADS, RoleField.BASE)),
          new KeyFigure(
              "ote-attainment",
              "Average OTE attainment",
              "fraction",
              "Mean of pay a month ÷ OTE a month over the roles that have both.",
              o -> o.figures().workforce().earnings().attainment(),
              List.of("commission-base"),
              RoleField.paths(OteStructure.ROLES, RoleField.values())),
          new KeyFigure(
              "ote-share",
              "OTE of revenue",
              "fraction",
              "OTE of the team a month ÷ monthly revenue.",
              o -> o.figures().workforce().earnings().oteShare(),
              List.of("ote-total", "monthly-revenue"),
              List.of()),
          perDay(
              "setter-leads",
              "Leads per setter, day",
              "Leads ÷ working days ÷ setters.",
              DailyActivity::setterLeads,
              "leads",
              Role.SETTER),
          perDay(
              "setter-contacts",
              "Contacts per setter, day",
              "Contacts ÷ working days ÷ setters.",
              DailyActivity::setterContacts,
              "contacts",
              Role.SETTER),
          perDay(
              "setter-meetings",
              "Bookings per setter, day",
              "Scheduled meetings ÷ working days ÷ setters.",
              DailyActivity::setterBookings,
              "scheduled",
              Role.SETTER),
          perDay(
              "closer-meetings",
              "Meetings per closer, day",
              "Scheduled meetings ÷ working days ÷ closers.",
              DailyActivity::closerMeetings,
              "scheduled",
              Role.CLOSER),
          perDay(
              "closer-deals",
              "Deals per closer, day",
              "Sales ÷ working days ÷ closers.",
              DailyActivity::closerDeals,
              "sales",
              Role.CLOSER),
          new KeyFigure(
              "closer-deals-week",
              "Deals per closer, week",
              "count",
              "Sales × 12 ÷ 52 ÷ closers.",
              o -> o.figures().workforce().activity().closerDealsPerWeek(),
              List.of("sales"),
              List.of("team.closers")),
          new KeyFigure(
              "setter-hours",
              "Hours of calls, day",
              null,
              "Leads per setter, day × calls per lead × minutes ÷ 60.",
              o -> o.figures().workforce().capacity().setters().hours(),
              List.of("setter-leads"),
              List.of("capacity.callsPerLead", "capacity.minutesPerCall")));

  private TeamFigures() {}

  /** What one person of a role does on a working day. */
  private static KeyFigure perDay(
      String id,
      String label,
      String formula,
      Function<DailyActivity, @Nullable Double> value,
      String figure,
      Role role) {
    return new KeyFigure(
        id,
        label,
        "count",
        formula,
        o -> value.apply(o.figures().workforce().activity()),
        List.of(figure),
        List.of(RoleField.HEADS.path(role), "capacity.workingDays"));
  }
}
