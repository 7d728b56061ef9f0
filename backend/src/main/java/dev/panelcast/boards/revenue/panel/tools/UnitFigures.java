package dev.panelcast.boards.revenue.panel.tools;

import java.util.List;

/** Figures of single meetings, sales and customers. */
final class UnitFigures {

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "overall-conversion",
              "Overall conversion",
              "fraction",
              "Sales ÷ leads.",
              o -> o.economy().funnel().rates().overall(),
              List.of("sales", "leads"),
              List.of()),
          new KeyFigure(
              "cost-per-lead",
              "Cost per lead",
              "usd",
              "Marketing spend ÷ leads.",
              o -> o.economy().funnel().marketing().perLead(),
              List.of("marketing", "leads"),
              List.of()),
          new KeyFigure(
              "cost-per-contact",
              "Cost per contact",
              "usd",
              "Marketing spend ÷ contacts.",
              o -> o.economy().funnel().marketing().perContact(),
              List.of("marketing", "contacts"),
              List.of()),
          new KeyFigure(
              "cost-per-scheduled",
              "Cost per scheduled",
              "usd",
              "Marketing spend ÷ scheduled meetings.",
              o -> o.economy().funnel().marketing().perScheduled(),
              List.of("marketing", "scheduled"),
              List.of()),
          new KeyFigure(
              "cost-per-held",
              "Cost per held",
              "usd",
              "Marketing spend ÷ held meetings.",
              o -> o.economy().funnel().marketing().perHeld(),
              List.of("marketing", "held"),
              List.of()),
          new KeyFigure(
              "no-shows",
              "No-shows",
              "count",
              "Scheduled meetings − held meetings.",
              o -> o.economy().funnel().stages().scheduled() - o.economy().funnel().stages().held(),
              List.of("scheduled", "held"),
              List.of()),
          new KeyFigure(
              "no-show-impact",
              "No-show impact",
              "usd",
              "Cost per held − cost per scheduled.",
              o -> o.economy().funnel().marketing().noShowImpact(),
              List.of("cost-per-held", "cost-per-scheduled"),
              List.of()),
          new KeyFigure(
              "no-show-cost",
              "No-show cost",
              "usd",
              "No-shows × cost per scheduled.",
              o -> o.economy().funnel().marketing().noShowCost(),
              List.of("no-shows", "cost-per-scheduled"),
              List.of()),
          new KeyFigure(
              "velocity",
              "Sales in 30 days",
              "count",
              "Sales × 30 ÷ sales cycle.",
              o -> o.figures().workforce().process().velocity(),
              List.of("sales"),
              List.of("deal.salesCycleDays")),
          new KeyFigure(
              "loaded-ltv-to-cac",
              "LTV ÷ fully loaded CAC",
              null,
              "LTV ÷ fully loaded CAC.",
              o -> o.figures().loaded().ltvToCac(),
              List.of("ltv", "loaded-cac"),
              List.of()),
          new KeyFigure(
              "loaded-payback",
              "Payback of the fully loaded CAC",
              "months",
              "Fully loaded CAC ÷ (upfront cash ÷ 12).",
              o -> o.figures().loaded().payback(),
              List.of("loaded-cac"),
              List.of("deal.dealValue", "deal.upfrontShare")),
          new KeyFigure(
              "payout-share",
              "Payout of revenue",
              "fraction",
              "Payout of stakeholders ÷ monthly revenue.",
              o -> o.figures().payout().shareOfRevenue(),
              List.of("payout", "monthly-revenue"),
              List.of()));

  private UnitFigures() {}
}
