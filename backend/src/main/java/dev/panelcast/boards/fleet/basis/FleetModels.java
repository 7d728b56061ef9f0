package dev.panelcast.boards.fleet.basis;

import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.scenario.ScenarioState;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BoardId;

/**
 * The models that panels are projected from.
 *
 * @param tick the whole fleet, standing, every 5 s
 * @param series one server, keyed by the variable {@code server}, every 30 s
 * @param history the environment, keyed by the variable {@code lookback}, every 30 s
 * @param scenario the scenario that is played, on change
 * @param edition what does not change while the program runs
 */
public record FleetModels(
    Model<Tick> tick,
    Model<SeriesAnswer> series,
    Model<EnvironmentHistory> history,
    Model<ScenarioState> scenario,
    Edition edition) {

  /** The board that they belong to. */
  public static final BoardId BOARD = new BoardId("fleet");

  /** The model of panels that depend on nothing. */
  public Model<Edition> fixed() {
    return edition.model();
  }
}
