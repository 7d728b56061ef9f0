package dev.panelcast.boards.fleet.live;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.scenario.ScenarioState;
import dev.panelcast.boards.fleet.store.ScenarioStore;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The scenario, when it changes. */
final class ScenarioModel implements Model<ScenarioState> {

  private final ScenarioStore scenarios;
  private final boolean simulated;

  /**
   * The model.
   *
   * @param simulated whether the generator runs, so that there is a scenario
   */
  ScenarioModel(ScenarioStore scenarios, boolean simulated) {
    this.scenarios = scenarios;
    this.simulated = simulated;
  }

  @Override
  public String id() {
    return "scenario";
  }

  @Override
  public Class<ScenarioState> type() {
    return ScenarioState.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> datasets() {
    return Set.of(ScenarioStore.DATASET);
  }

  @Override
  public Mono<Result<ScenarioState>> compute(Request request) {
    return (simulated
            ? scenarios.course().map(ScenarioState::new)
            : Mono.just(new ScenarioState(null)))
        .map(state -> new Result<>(state, null, 0));
  }
}
