package dev.panelcast.boards.fleet.panel.money;

import static dev.panelcast.boards.fleet.panel.FleetVariables.COST_PER_HOUR;
import static dev.panelcast.boards.fleet.panel.FleetVariables.HOURS;
import static dev.panelcast.boards.fleet.panel.FleetVariables.INVESTMENT;
import static dev.panelcast.boards.fleet.panel.FleetVariables.RATE;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.kernel.BucketSize;
import java.util.List;

/** The panels of the tab Cost avoidance. */
public final class CostPanels {
  private CostPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(FleetModels models) {
    return List.of(
        Tile.of("cost-form", "Assumptions", Kind.FORM)
            .by(COST_PER_HOUR, HOURS, RATE, INVESTMENT)
            .fixed(models.fixed(), CostForm::view),
        Tile.of("cost-result", "Cost", Kind.STAT)
            .reading("summary")
            .by(COST_PER_HOUR, HOURS, RATE, INVESTMENT)
            .wide(8)
            .every(BucketSize.S30, models.tick(), Gate.orUnknown(CostResult::data)),
        Tile.of("cost-table", "Servers at risk", Kind.TABLE)
            .reading("risk")
            .by(COST_PER_HOUR, HOURS, RATE)
            .every(BucketSize.S30, models.tick(), Gate.viewed(CostTable::view)));
  }
}
