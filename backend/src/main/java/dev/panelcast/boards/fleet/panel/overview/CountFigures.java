package dev.panelcast.boards.fleet.panel.overview;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.environment.DirectionCounts;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import dev.panelcast.boards.fleet.tick.FleetSummary;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.Locale;

/** Servers per priority and per direction. */
final class CountFigures {
  private static final Formula DIRECTION =
      new Formula(
          "Degrading: CPU or memory rises by 0.1 or more within 30 minutes; improving: neither"
              + " rises and one falls; else steady",
          List.of());

  private CountFigures() {}

  static PanelData levels(Tick tick, Inputs inputs) {
    SeverityCounts counts = tick.summary().counts();
    Figures figures = new Figures();
    for (Priority priority : Priority.values()) {
      figures.add(
          priority.name().toLowerCase(Locale.ROOT),
          priority.label(),
          counts.count(priority),
          "count",
          priority.level());
    }
    String sentence =
        "%d of %s at warning or critical, %d about to fail."
            .formatted(
                counts.alerting(),
                Phrase.count(counts.total(), "server"),
                counts.count(Priority.IMMINENT_FAILURE));
    return figures.stat(Notes.of(sentence).with(formula()));
  }

  static PanelData directions(Tick tick, Inputs inputs) {
    DirectionCounts counts = FleetSummary.directions(FleetVariables.servers(tick, inputs));
    Figures figures =
        new Figures()
            .add("degrading", "Degrading", counts.degrading(), "count")
            .add("improving", "Improving", counts.improving(), "count")
            .add("steady", "Steady", counts.steady(), "count");
    String sentence =
        "%d degrading, %d improving, %d steady."
            .formatted(counts.degrading(), counts.improving(), counts.steady());
    return figures.stat(Notes.of(sentence).with(DIRECTION));
  }

  private static Formula formula() {
    StringBuilder text = new StringBuilder();
    for (Priority priority : Priority.values()) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(priority.label())
          .append(" from ")
          .append(Phrase.number(priority.from()));
    }
    return new Formula("Servers by risk: " + text, List.of());
  }
}
