package dev.panelcast.boards.fleet.generator;

import dev.panelcast.board.Board.Job;
import dev.panelcast.board.Board.Run;
import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.generator.Generator.Outcome;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.pace.Feeder;
import dev.panelcast.boards.fleet.pace.Pace;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.ScenarioStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Writes what the generator gives: one step every five seconds, and a first history when there is
 * none. Records and state of a step are stored together or not at all.
 */
final class SimulatedFeed implements Feeder {

  /** Steps that are stored at once, which bounds the memory that a history takes. */
  private static final int STEPS_AT_ONCE = 24;

  private static final Logger log = LoggerFactory.getLogger(SimulatedFeed.class);

  private final Generator generator;
  private final GeneratorStore states;
  private final ScenarioStore scenarios;
  private final MetricStore metrics;
  private final Steering steering;
  private final TransactionalOperator transaction;

  SimulatedFeed(
      Generator generator,
      GeneratorStore states,
      ScenarioStore scenarios,
      MetricStore metrics,
      Steering steering,
      TransactionalOperator transaction) {
    this.generator = generator;
    this.states = states;
    this.scenarios = scenarios;
    this.metrics = metrics;
    this.steering = steering;
    this.transaction = transaction;
  }

  @Override
  public Job job() {
    return Pace.job("generator", false, this::run);
  }

  private Mono<Void> run(Run run) {
    return steering.rotate(run.due()).then(step(run.due(), run.fence()));
  }

  /** One step; the records bear the time for which the job runs. */
  Mono<Void> step(Instant at, long fence) {
    return transaction
        .execute(
            status ->
                begin(states.lock())
                    .flatMap(begin -> advance(begin, List.of(at)))
                    .flatMap(state -> states.save(state, fence))
                    .doOnNext(
                        saved -> {
                          if (!saved) {
                            status.setRollbackOnly();
                          }
                        }))
        .then();
  }

  /**
   * Writes a history that ends just before the next run, unless there is one that will last.
   * Several instances may do so at once: the first one writes, the others find it.
   */
  @Override
  public Mono<Void> prepare(Instant now) {
    return begin(states.lockForHistory())
        .filterWhen(_ -> Pace.lacksHistory(metrics.newest(Source.GENERATOR), now))
        .flatMap(begin -> history(begin, now))
        .as(transaction::transactional)
        .then();
  }

  private Mono<Boolean> history(Begin begin, Instant now) {
    log.info("writing {} steps of history for the simulated fleet", Pace.HISTORY_STEPS);
    return advance(begin, Pace.history(now)).flatMap(states::save);
  }

  private Mono<Begin> begin(Mono<GeneratorState> locked) {
    return locked
        .defaultIfEmpty(GeneratorState.begin(generator.servers()))
        .zipWith(scenarios.course(), Begin::new);
  }

  private record Begin(GeneratorState state, Course course) {}

  /** Stores the records of a step for each instant and gives the state after them. */
  private Mono<GeneratorState> advance(Begin begin, List<Instant> times) {
    if (times.isEmpty()) {
      return Mono.just(begin.state());
    }
    int steps = Math.min(STEPS_AT_ONCE, times.size());
    List<MetricRecord> records = new ArrayList<>(steps * generator.servers());
    GeneratorState state = begin.state();
    for (Instant at : times.subList(0, steps)) {
      Outcome outcome = generator.next(state, begin.course(), at);
      records.addAll(outcome.records());
      state = outcome.state();
    }
    Begin then = new Begin(state, begin.course());
    return metrics
        .append(Source.GENERATOR, records, OnError.SKIP)
        .then(Mono.defer(() -> advance(then, times.subList(steps, times.size()))));
  }
}
