package dev.panelcast.boards.fleet.panel.history;

import static dev.panelcast.boards.fleet.panel.FleetVariables.FIGURE;
import static dev.panelcast.boards.fleet.panel.FleetVariables.LOOKBACK;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.function.BiFunction;

/** The panels of the tab Historical. */
public final class HistoryPanels {
  private HistoryPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(FleetModels models) {
    return List.of(
        panel(
            Tile.of("env-history", "History", Kind.TIMESERIES).wide(9), models, HistoryChart::view),
        panel(Tile.of("env-history-stats", "Figures", Kind.STAT), models, HistoryFigures::view));
  }

  private static Panel panel(
      Tile tile, FleetModels models, BiFunction<EnvironmentHistory, Inputs, View> view) {
    return tile.reading("history")
        .by(LOOKBACK, FIGURE)
        .every(BucketSize.S30, models.history(), view);
  }
}
