package dev.panelcast.boards.fleet.panel.money;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.cost.CostAssumptions;
import dev.panelcast.boards.fleet.cost.CostAvoidance;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;

/** What is avoided a day, a month and a year, and when it pays the investment back. */
final class CostResult {
  private static final String EDITED_AT = "/fleet/cost";

  private CostResult() {}

  static PanelData data(Tick tick, Inputs inputs) {
    SeverityCounts counts = tick.summary().counts();
    CostAssumptions assumptions = FleetVariables.costs(inputs);
    CostAvoidance avoided = CostAvoidance.of(counts, assumptions);
    String noNet = avoided.payback() == null ? Figures.ZERO_DENOMINATOR : Figures.NOT_APPLICABLE;
    Figures figures =
        new Figures()
            .add("incidents", "Incidents per day", avoided.incidentsPerDay(), null)
            .add("incident", "Cost per incident", avoided.incident(), "usd")
            .add("daily", "Avoided per day", avoided.daily(), "usd")
            .add("monthly", "Avoided per month", avoided.monthly(), "usd")
            .add("annual", "Avoided per year", avoided.annual(), "usd")
            .maybe("payback", "ROI", avoided.payback(), "months", Figures.ZERO_DENOMINATOR)
            .maybe("net", "First-year net", avoided.firstYearNet(), "usd", noNet);
    String sentence =
        "%s incidents a day would cost %s; that is %s a year."
            .formatted(
                Phrase.number(avoided.incidentsPerDay()),
                Phrase.dollars(avoided.daily()),
                Phrase.dollars(avoided.annual()));
    return figures.stat(Notes.of(sentence).with(formula(counts, assumptions)));
  }

  private static Formula formula(SeverityCounts counts, CostAssumptions assumptions) {
    return new Formula(
        "Incidents a day = critical × rate + warning × 0.3 × rate; cost per incident = cost an hour"
            + " × hours; a day = incidents × cost; a month = 30 days; a year = 365 days; ROI ="
            + " investment / month; first-year net = year − investment, when ROI is below 12"
            + " months",
        List.of(
            new FormulaInput("critical", counts.count(Level.CRITICAL), "count", null),
            new FormulaInput("warning", counts.count(Level.WARNING), "count", null),
            edited("cost an hour", assumptions.costPerHour(), "usd"),
            new FormulaInput("hours", assumptions.hours(), null, EDITED_AT),
            edited("rate", assumptions.rate(), "fraction"),
            edited("investment", assumptions.investment(), "usd")));
  }

  private static FormulaInput edited(String label, double value, String unit) {
    return new FormulaInput(label, value, unit, EDITED_AT);
  }
}
