package dev.panelcast.boards.revenue.panel.tools;

import java.util.List;

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
              List.of(
                  "team.closers",
                  "team.setters",
                  "team.managers",
                  "compensation.closer.baseAnnual",
                  "compensation.closer.variableAnnual",
                  "compensation.setter.baseAnnual",
                  "compensation.setter.variableAnnual",
                  "compensation.manager.baseAnnual",
                  "compensation.manager.variableAnnual")),
          new KeyFigure(
              "pay-total",
              "Pay of the team a month",
              "usd",
              "Heads × base a year ÷ 12 of all but the bench + commissions, without those of roles"
                  + " without heads.",
              o -> o.figures().workforce().earnings().actual(),
              List.of("commissions"),
              List.of(
                  "team.closers",
                  "team.setters",
                  "team.managers",
                  "compensation.closer.baseAnnual",
                  "compensation.setter.baseAnnual",
                  "compensation.manager.baseAnnual")),
          new KeyFigure(
              "ote-attainment",
              "Average OTE attainment",
              "fraction",
              "Mean of pay a month ÷ OTE a month over the roles that have both.",
              o -> o.figures().workforce().earnings().attainment(),
              List.of("commission-base"),
              List.of(
                  "team.closers",
                  "team.setters",
                  "team.managers",
                  "compensation.closer.baseAnnual",
                  "compensation.closer.variableAnnual",
                  "compensation.closer.commissionRate",
                  "compensation.setter.baseAnnual",
                  "compensation.setter.variableAnnual",
                  "compensation.setter.commissionRate",
                  "compensation.manager.baseAnnual",
                  "compensation.manager.variableAnnual",
                  "compensation.manager.commissionRate")),
          new KeyFigure(
              "ote-share",
              "OTE of revenue",
              "fraction",
              "OTE of the team a month ÷ monthly revenue.",
              o -> o.figures().workforce().earnings().oteShare(),
              List.of("ote-total", "monthly-revenue"),
              List.of()),
          new KeyFigure(
              "setter-leads",
              "Leads per setter, day",
              "count",
              "Leads ÷ working days ÷ setters.",
              o -> o.figures().workforce().activity().setterLeads(),
              List.of("leads"),
              List.of("team.setters", "capacity.workingDays")),
          new KeyFigure(
              "setter-contacts",
              "Contacts per setter, day",
              "count",
              "Contacts ÷ working days ÷ setters.",
              o -> o.figures().workforce().activity().setterContacts(),
              List.of("contacts"),
              List.of("team.setters", "capacity.workingDays")),
          new KeyFigure(
              "setter-meetings",
              "Bookings per setter, day",
              "count",
              "Scheduled meetings ÷ working days ÷ setters.",
              o -> o.figures().workforce().activity().setterBookings(),
              List.of("scheduled"),
              List.of("team.setters", "capacity.workingDays")),
          new KeyFigure(
              "closer-meetings",
              "Meetings per closer, day",
              "count",
              "Scheduled meetings ÷ working days ÷ closers.",
              o -> o.figures().workforce().activity().closerMeetings(),
              List.of("scheduled"),
              List.of("team.closers", "capacity.workingDays")),
          new KeyFigure(
              "closer-deals",
              "Deals per closer, day",
              "count",
              "Sales ÷ working days ÷ closers.",
              o -> o.figures().workforce().activity().closerDeals(),
              List.of("sales"),
              List.of("team.closers", "capacity.workingDays")),
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
}
