package dev.panelcast.boards.fleet.basis;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.scenario.ScenarioState;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BucketSize;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Models that are declared like the real ones and never computed. */
public final class GivenModels {
  private GivenModels() {}

  /** All models of the board. */
  public static FleetModels all() {
    return new FleetModels(
        new Given<>("tick", Tick.class, Cadence.every(BucketSize.S5), Set.of(), Set.of()),
        new Given<>(
            "series",
            SeriesAnswer.class,
            Cadence.every(BucketSize.S30),
            Set.of("server"),
            Set.of()),
        new Given<>(
            "history",
            EnvironmentHistory.class,
            Cadence.every(BucketSize.S30),
            Set.of("lookback"),
            Set.of()),
        new Given<>(
            "scenario", ScenarioState.class, Cadence.onChange(), Set.of(), Set.of("scenario")),
        new Edition("1.2.3", "25"));
  }

  private record Given<V>(
      String id, Class<V> type, Cadence cadence, Set<String> variables, Set<String> datasets)
      implements Model<V> {
    @Override
    public Mono<Result<V>> compute(Request request) {
      return Mono.error(new IllegalStateException("never computed"));
    }
  }
}
