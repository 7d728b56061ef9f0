package dev.panelcast.boards.fleet.generator;

import reactor.core.publisher.Mono;

/** The one state of the generator. Operations take part in the transaction of their caller. */
interface GeneratorStore {

  /** The state, without waiting for anybody; empty when the generator has never run. */
  Mono<GeneratorState> state();

  /**
   * The state, which nobody else can lock until the caller's transaction ends; empty when the
   * generator has never run.
   */
  Mono<GeneratorState> lock();

  /**
   * The same, for a caller that writes a history: from here on its transaction waits, and works, as
   * long as a start may take, not only as long as a statement may.
   */
  Mono<GeneratorState> lockForHistory();

  /** Replaces the state for whoever has locked it, whatever lease there is. */
  Mono<Boolean> save(GeneratorState state);

  /**
   * Replaces the state.
   *
   * @param fence that of the lease under which the caller runs
   * @return whether it was replaced: not when a larger fence has been seen
   */
  Mono<Boolean> save(GeneratorState state, long fence);
}
