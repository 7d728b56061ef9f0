package dev.panelcast.boards.fleet.panel.insight;

import static dev.panelcast.boards.fleet.panel.FleetVariables.SERVER;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.kernel.BucketSize;
import java.util.List;

/** The panels of the tab Insights. */
public final class InsightPanels {
  private InsightPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(FleetModels models) {
    return List.of(
        Tile.of("feature-bars", "Why", Kind.BAR)
            .reading("server-metrics")
            .by(SERVER)
            .wide(5)
            .every(BucketSize.S30, models.series(), FeatureBars::view),
        Tile.of("counterfactuals", "What would help", Kind.TABLE)
            .reading("risk")
            .by(SERVER)
            .wide(7)
            .every(BucketSize.S30, models.tick(), Gate.viewed(CounterfactualTable::view)));
  }
}
