package dev.panelcast.boards.fleet.panel.history;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Spread;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.past.Figure;
import dev.panelcast.kernel.Inputs;
import java.util.Objects;

/** Current, mean, smallest and largest value of the figure that the chart shows. */
final class HistoryFigures {
  private HistoryFigures() {}

  static View view(EnvironmentHistory history, Inputs inputs) {
    if (history.samples().isEmpty()) {
      return nothing();
    }
    Figure figure = FleetVariables.figure(inputs);
    Double current = figure.of(history.samples().getLast());
    Spread spread = spread(figure, history);
    Figures figures =
        new Figures()
            .maybe("current", "Current", current, "fraction", Figures.NO_DATA)
            .maybe("mean", "Mean", spread.mean(), "fraction", Figures.NO_DATA)
            .maybe("min", "Min", spread.min(), "fraction", Figures.NO_DATA)
            .maybe("max", "Max", spread.max(), "fraction", Figures.NO_DATA);
    return View.of(figures.stat(Notes.of(summary(figure, history))));
  }

  static View nothing() {
    return View.empty("no_data", "Nothing is recorded yet. The first tick fills this panel.");
  }

  static String summary(Figure figure, EnvironmentHistory history) {
    Spread spread = spread(figure, history);
    return "%s: now %s, mean %s, from %s to %s."
        .formatted(
            figure.label(),
            Phrase.share(figure.of(history.samples().getLast())),
            Phrase.share(spread.mean()),
            Phrase.share(spread.min()),
            Phrase.share(spread.max()));
  }

  private static Spread spread(Figure figure, EnvironmentHistory history) {
    return Spread.of(
        history.samples().stream()
            .map(figure::of)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray());
  }
}
