package dev.panelcast.boards.fleet.panel.insight;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.explain.Counterfactual;
import dev.panelcast.boards.fleet.explain.Counterfactual.Measure;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What each measure would make of the CPU of one server. */
final class CounterfactualTable {
  private CounterfactualTable() {}

  static View view(Tick tick, Inputs inputs) {
    Optional<ServerTick> server = FleetVariables.server(tick, inputs);
    if (server.isEmpty()) {
      return View.empty("no_data", "No server of that name has reported. Choose another one.");
    }
    double cpu = server.get().outlook().cpuNow();
    if (Double.isNaN(cpu)) {
      return View.empty(
          "no_data", server.get().name() + " does not report its CPU. Choose another server.");
    }
    List<Counterfactual> all = Counterfactual.of(cpu);
    Optional<Measure> best = Counterfactual.best(all).map(Counterfactual::measure);
    Rows rows =
        new Rows()
            .column("measure", "Measure", null, "text")
            .column("cpu", "CPU after", "percent", "number")
            .column("fall", "Fall", "percent", "number")
            .column("effort", "Effort", null, "text")
            .column("safe", "Below 75 %", null, "text")
            .column("score", "Score", null, "number")
            .column("advice", "Advice", null, "text");
    all.forEach(one -> add(rows, one, best.filter(one.measure()::equals).isPresent()));
    String advice =
        best.map(measure -> measure.title() + " would help most.")
            .orElse("No measure would bring it down by more than 1.");
    String sentence =
        "CPU of %s is %s %%. %s".formatted(server.get().name(), Phrase.number(cpu), advice);
    return View.of(
        rows.table(
            Notes.of(sentence)
                .with(formula(server.get(), cpu))
                .keeping("/formula/inputs/0/value")));
  }

  private static void add(Rows rows, Counterfactual one, boolean best) {
    rows.row(one.measure().name().toLowerCase(Locale.ROOT))
        .cell("measure", one.measure().title())
        .cell("cpu", one.cpu())
        .cell("fall", one.fall())
        .cell("effort", Phrase.capital(one.measure().effort().word()))
        .cell("safe", one.safe() ? "Yes" : "No")
        .cell("score", one.score());
    if (best) {
      rows.cell("advice", "Best", Level.HEALTHY);
    } else {
      rows.cell("advice", "");
    }
  }

  private static Formula formula(ServerTick server, double cpu) {
    return new Formula(
        "Stabilise −15 %, restart −35 %, free memory −12 %, scale out ÷ 3, disk −8 %. Score = fall"
            + " + 20 when below 75 % + 10 for low or 5 for medium effort; the best score wins, if"
            + " CPU falls by more than 1",
        List.of(
            new FormulaInput("server", server.name(), null, null),
            new FormulaInput("CPU now", cpu, "percent", null)));
  }
}
