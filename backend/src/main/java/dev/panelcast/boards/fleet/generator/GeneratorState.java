package dev.panelcast.boards.fleet.generator;

import java.util.Collections;
import java.util.List;

/**
 * What the generator must know to go on.
 *
 * @param step steps done so far, the history that it began with included
 * @param states state of each server, in the order of the fleet
 */
record GeneratorState(long step, List<ServerState> states) {

  /** Keeps its own copy of the states. */
  GeneratorState {
    states = List.copyOf(states);
  }

  /** A fleet that has not done anything yet, all healthy. */
  static GeneratorState begin(int servers) {
    return new GeneratorState(0, Collections.nCopies(servers, ServerState.HEALTHY));
  }
}
