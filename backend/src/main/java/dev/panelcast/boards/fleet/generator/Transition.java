package dev.panelcast.boards.fleet.generator;

import static dev.panelcast.boards.fleet.generator.ServerState.CRITICAL_ISSUE;
import static dev.panelcast.boards.fleet.generator.ServerState.HEALTHY;
import static dev.panelcast.boards.fleet.generator.ServerState.HEAVY_LOAD;
import static dev.panelcast.boards.fleet.generator.ServerState.IDLE;
import static dev.panelcast.boards.fleet.generator.ServerState.MAINTENANCE;
import static dev.panelcast.boards.fleet.generator.ServerState.MORNING_SPIKE;
import static dev.panelcast.boards.fleet.generator.ServerState.OFFLINE;
import static dev.panelcast.boards.fleet.generator.ServerState.RECOVERY;

import java.util.List;

/**
 * A way from one state to the next, taken in one tick.
 *
 * @param to the next state
 * @param probability how likely it is
 */
record Transition(ServerState to, double probability) {

  /** The ways out of a state; their probabilities add up to 1. */
  static List<Transition> from(ServerState state) {
    return switch (state) {
      case IDLE -> List.of(to(IDLE, .70), to(HEALTHY, .25), to(MAINTENANCE, .05));
      case HEALTHY ->
          List.of(
              to(HEALTHY, .96),
              to(MORNING_SPIKE, .02),
              to(HEAVY_LOAD, .01),
              to(CRITICAL_ISSUE, .005),
              to(IDLE, .005));
      case MORNING_SPIKE ->
          List.of(
              to(MORNING_SPIKE, .60),
              to(HEALTHY, .25),
              to(HEAVY_LOAD, .10),
              to(CRITICAL_ISSUE, .05));
      case HEAVY_LOAD ->
          List.of(to(HEAVY_LOAD, .70), to(HEALTHY, .20), to(CRITICAL_ISSUE, .08), to(IDLE, .02));
      case CRITICAL_ISSUE -> List.of(to(CRITICAL_ISSUE, .30), to(OFFLINE, .40), to(RECOVERY, .30));
      case MAINTENANCE -> List.of(to(MAINTENANCE, .80), to(OFFLINE, .10), to(HEALTHY, .10));
      case RECOVERY -> List.of(to(RECOVERY, .60), to(HEALTHY, .35), to(IDLE, .05));
      case OFFLINE -> List.of(to(OFFLINE, .70), to(RECOVERY, .30));
    };
  }

  /**
   * The next state.
   *
   * @param chance uniform in [0, 1)
   */
  static ServerState next(ServerState state, double chance) {
    double passed = 0;
    for (Transition transition : from(state)) {
      passed += transition.probability;
      if (chance < passed) {
        return transition.to;
      }
    }
    // The sum of a row may be a rounding error below 1.
    return state;
  }

  private static Transition to(ServerState state, double probability) {
    return new Transition(state, probability);
  }
}
