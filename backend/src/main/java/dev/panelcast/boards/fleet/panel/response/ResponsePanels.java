package dev.panelcast.boards.fleet.panel.response;

import static dev.panelcast.boards.fleet.panel.FleetVariables.PROFILE;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.kernel.BucketSize;
import java.util.List;

/** The panels of the tabs Auto-remediation and Alerting. */
public final class ResponsePanels {
  private ResponsePanels() {}

  /** The panels of the tab Auto-remediation in their order. */
  public static List<Panel> remediation(FleetModels models) {
    return List.of(
        Tile.of("remediation", "Would act", Kind.TABLE)
            .reading("risk")
            .by(PROFILE)
            .every(BucketSize.S30, models.tick(), Gate.predicted(RemediationTable::data)),
        Tile.of("approval-flow", "Approval", Kind.LIST)
            .wide(12)
            .fixed(models.fixed(), Policies::approval));
  }

  /** The panels of the tab Alerting in their order. */
  public static List<Panel> alerting(FleetModels models) {
    return List.of(
        Tile.of("alert-plan", "Would send", Kind.TABLE)
            .reading("risk", "summary")
            .every(BucketSize.S30, models.tick(), Gate.predicted(AlertPlan::data)),
        Tile.of("routing-matrix", "Routing", Kind.TABLE)
            .wide(9)
            .fixed(models.fixed(), Policies::routing),
        Tile.of("suppression", "Suppression", Kind.LIST)
            .wide(3)
            .fixed(models.fixed(), Policies::suppression));
  }
}
