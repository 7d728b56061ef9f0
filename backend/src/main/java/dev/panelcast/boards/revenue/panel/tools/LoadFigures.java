package dev.panelcast.boards.revenue.panel.tools;

import java.util.List;

/** What the profit comes to, targets, loads and retention. */
final class LoadFigures {

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "gross-profit",
              "Gross profit",
              "usd",
              "Net revenue − COGS.",
              o -> o.economy().profit().grossProfit(),
              List.of("net", "cogs"),
              List.of()),
          new KeyFigure(
              "gross-margin",
              "Gross margin",
              "fraction",
              "Gross profit ÷ net revenue.",
              o -> o.economy().profit().grossMargin(),
              List.of("gross-profit", "net"),
              List.of()),
          new KeyFigure(
              "operating",
              "Operating costs",
              "usd",
              "Rent + software + other.",
              o -> o.economy().profit().costs().operating(),
              List.of(),
              List.of("opex.rent", "opex.software", "opex.other")),
          new KeyFigure(
              "ebitda",
              "EBITDA",
              "usd",
              "Gross profit − marketing spend − operating costs.",
              o -> o.economy().profit().ebitda(),
              List.of("gross-profit", "marketing", "operating"),
              List.of()),
          new KeyFigure(
              "ebitda-margin",
              "EBITDA margin",
              "fraction",
              "EBITDA ÷ net revenue.",
              o -> o.economy().profit().ebitdaMargin(),
              List.of("ebitda", "net"),
              List.of()),
          new KeyFigure(
              "payout",
              "Payout of stakeholders",
              "usd",
              "EBITDA × share, nothing without a profit.",
              o -> o.figures().payout().amount(),
              List.of("ebitda"),
              List.of("stakeholders.share")),
          new KeyFigure(
              "monthly-target",
              "Target a month",
              "usd",
              "Revenue target of the year ÷ 12.",
              o -> o.figures().targets().monthly(),
              List.of(),
              List.of("targets.annualRevenue")),
          new KeyFigure(
              "revenue-gap",
              "Revenue gap",
              "fraction",
              "1 − monthly revenue ÷ target a month, not below 0.",
              o -> o.figures().progress().gap(),
              List.of("monthly-revenue", "monthly-target"),
              List.of()),
          new KeyFigure(
              "sales-needed",
              "Sales for the target",
              "count",
              "Target a month ÷ upfront cash.",
              o -> o.figures().progress().salesNeeded(),
              List.of("monthly-target"),
              List.of("deal.dealValue", "deal.upfrontShare")),
          new KeyFigure(
              "coverage",
              "Pipeline coverage",
              null,
              "Held meetings × upfront cash ÷ target a month.",
              o -> o.figures().progress().coverage(),
              List.of("held", "monthly-target"),
              List.of("deal.dealValue", "deal.upfrontShare")),
          new KeyFigure(
              "setter-load",
              "Setter load",
              "fraction",
              "Leads ÷ working days ÷ setters × calls per lead × minutes ÷ 60 ÷ productive hours.",
              o -> o.figures().workforce().capacity().setters().load(),
              List.of("leads"),
              List.of(
                  "team.setters",
                  "capacity.workingDays",
                  "capacity.callsPerLead",
                  "capacity.minutesPerCall",
                  "capacity.productiveHours")),
          new KeyFigure(
              "setter-bookings",
              "Setter bookings",
              "fraction",
              "Scheduled meetings ÷ (setters × bookings a day × working days).",
              o -> o.figures().workforce().capacity().bookingLoad(),
              List.of("scheduled"),
              List.of("team.setters", "capacity.bookingsPerSetterDay", "capacity.workingDays")),
          new KeyFigure(
              "closer-load",
              "Closer load",
              "fraction",
              "Scheduled meetings ÷ (closers × meetings a day × working days).",
              o -> o.figures().workforce().capacity().closerLoad(),
              List.of("scheduled"),
              List.of("team.closers", "capacity.meetingsPerCloserDay", "capacity.workingDays")),
          new KeyFigure(
              "closer-quota",
              "Quota attained by closers",
              "fraction",
              "Sales ÷ closers ÷ deals per closer.",
              o -> o.figures().workforce().quotas().closer(),
              List.of("sales"),
              List.of("team.closers", "quotas.closerDeals")),
          new KeyFigure(
              "grr",
              "Gross retention",
              "fraction",
              "(Start − churn − downgrade) ÷ start.",
              o -> o.figures().retention().grr(),
              List.of(),
              List.of("finance.startMrr", "finance.churnRate", "finance.downgradeRate")),
          new KeyFigure(
              "nrr",
              "Net retention",
              "fraction",
              "Gross retention with expansion.",
              o -> o.figures().retention().nrr(),
              List.of("grr"),
              List.of("finance.expansionRate")));

  private LoadFigures() {}
}
