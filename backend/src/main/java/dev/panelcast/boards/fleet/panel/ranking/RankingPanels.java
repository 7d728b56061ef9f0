package dev.panelcast.boards.fleet.panel.ranking;

import static dev.panelcast.boards.fleet.panel.FleetVariables.METRIC;
import static dev.panelcast.boards.fleet.panel.FleetVariables.PROFILE;
import static dev.panelcast.boards.fleet.panel.FleetVariables.SERVER;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.kernel.BucketSize;
import java.util.List;

/** The panels of the tabs Heatmap and Top 5. */
public final class RankingPanels {
  private RankingPanels() {}

  /** The panels of the tab Heatmap. */
  public static List<Panel> heatmap(FleetModels models) {
    return List.of(
        Tile.of("fleet-heatmap", "Fleet", Kind.HEATMAP)
            .reading("risk", "forecast")
            .by(METRIC, PROFILE)
            .every(BucketSize.S30, models.tick(), Gate.predicted(FleetHeatmap::data)));
  }

  /** The panels of the tab Top 5 in their order. */
  public static List<Panel> top(FleetModels models) {
    return List.of(
        Tile.of("top5-gauges", "Risk", Kind.GAUGE)
            .reading("risk")
            .by(PROFILE)
            .wide(12)
            .every(BucketSize.S30, models.tick(), Gate.predicted(TopServers::gauges)),
        Tile.of("top5-now-next", "Now and +30 min", Kind.TABLE)
            .reading("risk")
            .every(BucketSize.S30, models.tick(), Gate.predicted(TopServers::nowAndNext)),
        Tile.of("top5-forecast", "CPU, 8 hours", Kind.TIMESERIES)
            .reading("forecast")
            .by(SERVER)
            .wide(12)
            .every(BucketSize.S30, models.series(), CpuForecast::view));
  }
}
