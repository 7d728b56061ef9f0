package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTests {

  @ParameterizedTest
  @EnumSource
  void theWaysOutOfAStateAddUpToOne(ServerState state) {
    assertThat(Transition.from(state).stream().mapToDouble(Transition::probability).sum())
        .isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource
  void waysAreTakenAsOftenAsTheirProbabilitySays(ServerState state) {
    int draws = 40_000;
    Chance chance = new Chance(1);
    long key = chance.key(state.id());
    Map<ServerState, Integer> taken = new EnumMap<>(ServerState.class);
    for (int step = 0; step < draws; step++) {
      taken.merge(Transition.next(state, chance.uniform(key, step, 0)), 1, Integer::sum);
    }
    for (Transition way : Transition.from(state)) {
      // Four standard deviations of a share of that many draws.
      double spread = 4 * Math.sqrt(way.probability() * (1 - way.probability()) / draws);
      assertThat(taken.getOrDefault(way.to(), 0) / (double) draws)
          .isCloseTo(way.probability(), within(spread));
    }
    assertThat(taken).hasSameSizeAs(Transition.from(state));
  }

  @Test
  void theEdgesOfChanceFallIntoARow() {
    assertThat(Transition.next(ServerState.HEALTHY, 0)).isEqualTo(ServerState.HEALTHY);
    assertThat(Transition.next(ServerState.HEALTHY, Math.nextDown(1.0)))
        .isEqualTo(ServerState.IDLE);
    assertThat(Transition.next(ServerState.OFFLINE, .70)).isEqualTo(ServerState.RECOVERY);
  }
}
