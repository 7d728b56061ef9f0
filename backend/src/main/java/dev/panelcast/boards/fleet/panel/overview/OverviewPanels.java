package dev.panelcast.boards.fleet.panel.overview;

import static dev.panelcast.boards.fleet.panel.FleetVariables.LEVEL;
import static dev.panelcast.boards.fleet.panel.FleetVariables.PROFILE;
import static dev.panelcast.boards.fleet.panel.FleetVariables.SERVER;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Tile;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.function.BiFunction;

/** The panels of the tab Overview. */
public final class OverviewPanels {
  private final FleetModels models;

  private OverviewPanels(FleetModels models) {
    this.models = models;
  }

  /** The panels in their order. */
  public static List<Panel> of(FleetModels models) {
    return new OverviewPanels(models).panels();
  }

  private List<Panel> panels() {
    return List.of(
        panel(
            Tile.of("fleet-kpi", "Environment", Kind.STAT).reading("summary").wide(8),
            Gate.orUnknown(EnvironmentFigures::kpi)),
        panel(
            Tile.of("assessment", "Health assessment", Kind.STAT).reading("summary").wide(4),
            Gate.orUnknown(EnvironmentFigures::assessment)),
        panel(
            Tile.of("risk-top15", "Highest risk", Kind.BAR).reading("risk").by(PROFILE).wide(3),
            Gate.predicted(RiskShares::top)),
        panel(
            Tile.of("level-pie", "Levels", Kind.DONUT).reading("risk").by(PROFILE),
            Gate.orUnknown(RiskShares::levels)),
        panel(
            Tile.of("level-counts", "Counts", Kind.STAT).reading("summary").wide(2),
            Gate.orUnknown(CountFigures::levels)),
        panel(
            Tile.of("forecast-alerts", "Coming alerts", Kind.LIST)
                .reading("forecast")
                .by(SERVER)
                .wide(4),
            Gate.viewed(ComingAlertList::view)),
        panel(
            Tile.of("alert-table", "Active alerts", Kind.TABLE).reading("risk").by(PROFILE, LEVEL),
            Gate.predicted(AlertTable::data)),
        panel(
            Tile.of("scenario-vs-prediction", "Actual and predicted", Kind.STAT)
                .reading("scenario", "summary")
                .wide(6),
            Gate.orUnknown(EnvironmentFigures::scenario)),
        panel(
            Tile.of("trend-counts", "Direction", Kind.STAT).reading("risk").by(PROFILE).wide(6),
            Gate.orUnknown(CountFigures::directions)));
  }

  private Panel panel(Tile tile, BiFunction<Tick, Inputs, View> view) {
    return tile.every(BucketSize.S5, models.tick(), view);
  }
}
