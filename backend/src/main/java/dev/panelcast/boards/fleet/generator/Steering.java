package dev.panelcast.boards.fleet.generator;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.store.ScenarioStore;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Switches the scenario of the simulated fleet, for a person and for the rotation of the demo. */
public final class Steering {

  private final int servers;
  private final GeneratorStore states;
  private final ScenarioStore scenarios;
  private final Writes writes;

  Steering(int servers, GeneratorStore states, ScenarioStore scenarios, Writes writes) {
    this.servers = servers;
    this.states = states;
    this.scenarios = scenarios;
    this.writes = writes;
  }

  /**
   * Follows a choice from the generator's next step on. Completes with the course when all viewers
   * are being told; the same choice again changes nothing.
   */
  public Mono<Course> choose(Choice choice, Instant at) {
    return step()
        .flatMap(step -> change(scenarios.change(c -> c.choose(choice, servers, step, at))));
  }

  /** Goes on to the next scenario of the demo if that is due. */
  Mono<Void> rotate(Instant at) {
    return Mono.zip(step(), scenarios.course())
        .filter(now -> now.getT2().rotate(servers, now.getT1(), at).isPresent())
        .flatMap(now -> change(scenarios.change(c -> c.rotate(servers, now.getT1(), at).orElse(c))))
        .then();
  }

  private Mono<Course> change(Mono<Course> work) {
    return writes.write(Set.of(ScenarioStore.DATASET), work);
  }

  private Mono<Long> step() {
    return states.state().map(GeneratorState::step).defaultIfEmpty(0L);
  }
}
