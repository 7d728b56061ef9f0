package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.plan.Team;

/** The figures of the tab, side by side. */
final class PerformanceFigures {

  private PerformanceFigures() {}

  /** Revenue now and later, sales and the team. */
  static PanelData key(Reading reading) {
    return new Figures(reading)
        .number(
            "upfront", "Upfront revenue", "usd", o -> o.economy().funnel().marketing().revenue())
        .number("deferred", "Deferred, expected", "usd", o -> o.economy().deferred())
        .number("sales", "Sales a month", "count", o -> o.economy().funnel().stages().sales())
        .number("showUp", "Show-up rate", "fraction", o -> o.economy().funnel().rates().showUp())
        .number("close", "Close rate", "fraction", o -> o.economy().funnel().rates().close())
        .number("team", "Team size", "count", o -> heads(o.plan().team()))
        .stat(
            Notes.of("Revenue, sales and team of a month.")
                .with(
                    Trace.of(
                        reading,
                        "Upfront revenue = sales × deal value × upfront share. Deferred = sales ×"
                            + " deal value × (1 − upfront share) × share that arrives. Team size ="
                            + " heads of all roles.")));
  }

  private static double heads(Team team) {
    int heads = 0;
    for (Role role : Role.values()) {
      heads += team.heads(role);
    }
    return heads;
  }

  /** What a customer is worth and costs. */
  static PanelData unit(Reading reading) {
    return new Figures(reading)
        .number("ltv", "LTV", "usd", o -> o.unit().ltv())
        .number(
            "cac",
            "CAC",
            "usd",
            o -> o.unit().cac(),
            cac -> Levels.cac(cac, reading.now().plan().deal().dealValue()))
        .number("ltvToCac", "LTV:CAC", null, o -> o.unit().ltvToCac(), Levels::ltvToCac)
        .number("payback", "Payback", "months", o -> o.unit().payback())
        .stat(
            Notes.of("What a customer is worth and costs.")
                .with(
                    Trace.of(
                        reading,
                        "LTV = upfront cash + deferred cash × share that arrives. CAC = marketing"
                            + " spend ÷ sales, good below 20% of the deal value. LTV:CAC is"
                            + " excellent from 3, fair from 1.5, poor below. Payback = CAC ÷"
                            + " (upfront cash ÷ 12).")));
  }

  /** Further costs of a unit. */
  static PanelData extras(Reading reading) {
    return new Figures(reading)
        .number("magic", "Magic number", null, o -> o.unit().magicNumber(), Levels::magicNumber)
        .number(
            "perScheduled",
            "Cost per scheduled",
            "usd",
            o -> o.economy().funnel().marketing().perScheduled())
        .number("perHeld", "Cost per held", "usd", o -> o.economy().funnel().marketing().perHeld())
        .number(
            "noShowImpact",
            "No-show impact",
            "usd",
            o -> o.economy().funnel().marketing().noShowImpact())
        .number(
            "noShowCost", "No-show cost", "usd", o -> o.economy().funnel().marketing().noShowCost())
        .stat(
            Notes.of("What meetings cost, and what those that nobody comes to cost.")
                .with(
                    Trace.of(
                        reading,
                        "Magic number = (deal value ÷ 12) ÷ CAC, good above 0.75, else fair. Impact"
                            + " = spend ÷ held − spend ÷ scheduled. No-show cost = (scheduled −"
                            + " held) × spend ÷ scheduled.")));
  }

  /** What happens in a month. */
  static PanelData activity(Reading reading) {
    return new Figures(reading)
        .number("contacts", "Contacts", "count", o -> o.economy().funnel().stages().contacts())
        .number("scheduled", "Scheduled", "count", o -> o.economy().funnel().stages().scheduled())
        .number("held", "Held", "count", o -> o.economy().funnel().stages().held())
        .number(
            "noShows",
            "No-shows",
            "count",
            o -> o.economy().funnel().stages().scheduled() - o.economy().funnel().stages().held())
        .number(
            "velocity",
            "Sales in 30 days",
            "count",
            o -> o.figures().workforce().process().velocity())
        .stat(
            Notes.of("What happens in a month.")
                .with(
                    Trace.of(
                        reading, "No-shows = scheduled − held. Velocity = sales × 30 ÷ cycle.")));
  }
}
