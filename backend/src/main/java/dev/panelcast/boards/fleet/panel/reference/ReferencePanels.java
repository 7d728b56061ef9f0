package dev.panelcast.boards.fleet.panel.reference;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.kernel.BucketSize;
import java.util.List;

/** The panels of the tabs Advanced and Guide. */
public final class ReferencePanels {
  private ReferencePanels() {}

  /** The panels of the tab Advanced in their order. */
  public static List<Panel> advanced(FleetModels models) {
    SystemInfo system = new SystemInfo(models.edition());
    return List.of(
        Tile.of("system-info", "System", Kind.TABLE)
            .reading("server-metrics", "forecast", "risk", "summary")
            .wide(5)
            .every(BucketSize.S30, models.tick(), (tick, inputs) -> View.of(system.data(tick))),
        Tile.of("thresholds", "Thresholds", Kind.TABLE)
            .reading("server-metrics", "forecast", "risk", "summary")
            .wide(7)
            .every(
                BucketSize.S30, models.tick(), (tick, inputs) -> View.of(ThresholdTable.data())));
  }

  /** The panels of the tab Guide. */
  public static List<Panel> guide(FleetModels models) {
    return List.of(
        Tile.of("guide", "How to read this board", Kind.LIST)
            .wide(12)
            .fixed(models.fixed(), (edition, inputs) -> View.of(GuideText.data())));
  }
}
