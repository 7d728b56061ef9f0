package dev.panelcast.boards.fleet.panel.history;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Mark;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.past.Figure;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** One figure of the environment over time, with the switches of the scenario. */
final class HistoryChart {
  /** One sample per tick. */
  private static final long TICK_SECONDS = BucketSize.S5.seconds();

  /** Samples further apart than this have none between them because nothing was running. */
  private static final long GAP_SECONDS = 3 * TICK_SECONDS;

  private HistoryChart() {}

  static View view(EnvironmentHistory history, Inputs inputs) {
    if (history.samples().isEmpty()) {
      return HistoryFigures.nothing();
    }
    Figure figure = FleetVariables.figure(inputs);
    List<Double> x = new ArrayList<>();
    List<@Nullable Double> values = new ArrayList<>();
    long before = history.samples().getFirst().at().getEpochSecond();
    for (Sample sample : history.samples()) {
      long at = sample.at().getEpochSecond();
      if (at - before > GAP_SECONDS) {
        x.add((double) (before + TICK_SECONDS));
        values.add(null);
      }
      before = at;
      x.add((double) at);
      values.add(figure.of(sample));
    }
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    series.put(figure.id(), new Series(figure.label(), Role.LINE, values));
    Notes notes = Notes.of(HistoryFigures.summary(figure, history));
    return View.of(
        new Timeseries(
            Axis.TIME,
            x,
            "fraction",
            series,
            List.of(),
            switches(history),
            List.of(),
            false,
            notes));
  }

  private static List<Mark> switches(EnvironmentHistory history) {
    List<Mark> marks = new ArrayList<>();
    Scenario before = history.samples().getFirst().scenario();
    for (Sample sample : history.samples()) {
      Scenario now = sample.scenario();
      if (now != null && now != before) {
        marks.add(new Mark((double) sample.at().getEpochSecond(), "Scenario " + now.id()));
      }
      before = now;
    }
    return marks;
  }
}
