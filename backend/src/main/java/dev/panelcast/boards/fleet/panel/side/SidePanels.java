package dev.panelcast.boards.fleet.panel.side;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.kernel.BucketSize;
import java.util.List;

/** The panels of every tab. */
public final class SidePanels {
  private SidePanels() {}

  /** The panels in their order. */
  public static List<Panel> of(FleetModels models) {
    return List.of(
        Tile.of("feed-status", "Feed", Kind.STAT)
            .reading("server-metrics")
            .every(BucketSize.S5, models.tick(), FeedStatus::view),
        Tile.of("warmup", "Warm-up", Kind.GAUGE)
            .reading("server-metrics")
            .every(BucketSize.S5, models.tick(), WarmupGauge::view),
        Tile.of("scenario-control", "Scenario", Kind.FORM)
            .reading(models.scenario().datasets())
            .onChange(models.scenario(), ScenarioControl::view));
  }
}
