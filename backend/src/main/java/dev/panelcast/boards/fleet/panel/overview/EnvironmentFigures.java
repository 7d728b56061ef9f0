package dev.panelcast.boards.fleet.panel.overview;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.environment.Assessment;
import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.environment.Insight;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.tick.FleetSummary;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.Locale;

/** The environment in a few words and shares. */
final class EnvironmentFigures {
  private EnvironmentFigures() {}

  static PanelData kpi(Tick tick, Inputs inputs) {
    FleetSummary summary = tick.summary();
    SeverityCounts counts = summary.counts();
    EnvironmentStatus status = summary.status();
    Double soon = summary.probability().soon();
    Figures figures =
        new Figures()
            .word("status", "Status", status.label(), status.level(), Figures.NO_DATA)
            .maybe("risk30", "Incident risk, 30 min", soon, "fraction", Figures.ZERO_DENOMINATOR)
            .maybe(
                "risk8h",
                "Incident risk, 8 h",
                summary.probability().eightHours(),
                "fraction",
                Figures.ZERO_DENOMINATOR)
            .add("healthy", "Healthy of " + counts.total(), counts.count(Level.HEALTHY), "count")
            .maybe(
                "health",
                "Fleet health",
                Assessment.healthyShare(counts),
                "fraction",
                Figures.ZERO_DENOMINATOR);
    String sentence =
        "The environment is %s: %d of %d servers are healthy, incident risk within 30 minutes %s."
            .formatted(
                status.label().toLowerCase(Locale.ROOT),
                counts.count(Level.HEALTHY),
                counts.total(),
                Phrase.share(soon));
    return figures.stat(Notes.of(sentence).with(kpiFormula(counts)));
  }

  static PanelData scenario(Tick tick, Inputs inputs) {
    Scenario scenario = tick.scenario();
    EnvironmentStatus predicted = tick.summary().predicted();
    Insight insight = scenario == null ? null : Insight.of(scenario, predicted);
    String reason = scenario == null ? Figures.NOT_APPLICABLE : Figures.NO_DATA;
    Figures figures =
        new Figures()
            .word(
                "scenario",
                "Scenario",
                scenario == null ? null : Phrase.capital(scenario.id()),
                null,
                reason)
            .word("predicted", "Predicted", predicted.label(), predicted.level(), Figures.NO_DATA)
            .word(
                "insight",
                "Insight",
                insight == null ? null : Phrase.capital(insight.words()),
                null,
                reason);
    String sentence =
        scenario == null
            ? "%s is predicted; no scenario is played.".formatted(predicted.label())
            : "%s is predicted while the scenario is %s%s."
                .formatted(
                    predicted.label(),
                    scenario.id(),
                    insight == null ? "" : ": " + insight.words());
    return figures.stat(Notes.of(sentence).with(predictedFormula(tick.summary())));
  }

  static PanelData assessment(Tick tick, Inputs inputs) {
    SeverityCounts counts = tick.summary().counts();
    Assessment assessment = tick.summary().assessment();
    Double share = Assessment.alertingShare(counts);
    String reason = Figures.ZERO_DENOMINATOR;
    Figures figures =
        new Figures()
            .word(
                "assessment",
                "Assessment",
                assessment == null ? null : assessment.label(),
                assessment == null ? null : assessment.level(),
                reason)
            .maybe("share", "Warning or critical", share, "fraction", reason);
    String sentence =
        assessment == null
            ? "There are no servers to assess."
            : "The fleet is assessed as %s: %s of its servers are at warning or critical."
                .formatted(assessment.label().toLowerCase(Locale.ROOT), Phrase.share(share));
    return figures.stat(Notes.of(sentence).with(assessmentFormula(counts)));
  }

  private static Formula kpiFormula(SeverityCounts counts) {
    return new Formula(
        "Critical when more than 30 % are critical or 50 % unhealthy (critical or warning); warning"
            + " above 10 % or 30 %; caution above 10 % unhealthy. Incident risk is the mean over"
            + " all servers of what their forecasts add. Fleet health = healthy / servers.",
        countInputs(counts));
  }

  private static Formula predictedFormula(FleetSummary summary) {
    return new Formula(
        "Critical above 70 % within 30 min or 85 % within 8 h; warning above 40 % or 60 %; caution"
            + " above 20 % or 40 %; else healthy. A prediction above the scenario is an early"
            + " warning.",
        List.of(
            new FormulaInput(
                "incident risk, 30 min", summary.probability().soon(), "fraction", null),
            new FormulaInput(
                "incident risk, 8 h", summary.probability().eightHours(), "fraction", null)));
  }

  private static Formula assessmentFormula(SeverityCounts counts) {
    return new Formula(
        "(critical + warning) / servers: below 5 % healthy, below 15 % watch, below 30 %"
            + " degrading, else critical",
        countInputs(counts));
  }

  private static List<FormulaInput> countInputs(SeverityCounts counts) {
    return List.of(
        new FormulaInput("critical", counts.count(Level.CRITICAL), "count", null),
        new FormulaInput("warning", counts.count(Level.WARNING), "count", null),
        new FormulaInput("healthy", counts.count(Level.HEALTHY), "count", null),
        new FormulaInput("servers", counts.total(), "count", null));
  }
}
