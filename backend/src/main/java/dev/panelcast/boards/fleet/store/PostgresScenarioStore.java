package dev.panelcast.boards.fleet.store;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.Course.Share;
import dev.panelcast.boards.fleet.scenario.Pull;
import dev.panelcast.boards.fleet.scenario.Scenario;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The course in PostgreSQL, whose migration put the first one there. */
@Repository
final class PostgresScenarioStore implements ScenarioStore {

  private static final String READ =
      "SELECT choice, scenario, since_step, since_at, after_degrading, pulls FROM fleet_scenario";

  private static final String WRITE =
      """
      UPDATE fleet_scenario SET choice = $1, scenario = $2, since_step = $3, since_at = $4,
        after_degrading = $5, pulls = $6\
      """;

  private static final int NUMBERS_PER_SHARE = 5;

  private final DatabaseClient database;
  private final TransactionalOperator transaction;

  PostgresScenarioStore(DatabaseClient database, ReactiveTransactionManager transactions) {
    this.database = database;
    this.transaction = TransactionalOperator.create(transactions);
  }

  @Override
  public Mono<Course> course() {
    return database.sql(READ).map(PostgresScenarioStore::read).one();
  }

  @Override
  public Mono<Course> change(UnaryOperator<Course> change) {
    return database
        .sql(READ + " FOR UPDATE")
        .map(PostgresScenarioStore::read)
        .one()
        .flatMap(before -> write(before, change.apply(before)))
        .as(transaction::transactional);
  }

  private Mono<Course> write(Course before, Course after) {
    return after.equals(before)
        ? Mono.just(after)
        : database
            .sql(WRITE)
            .bind(0, after.choice().id())
            .bind(1, after.scenario().id())
            .bind(2, after.sinceStep())
            .bind(3, after.since())
            .bind(4, after.afterDegrading())
            .bind(5, numbers(after.from()))
            .then()
            .thenReturn(after);
  }

  private static Course read(Readable row) {
    return new Course(
        Choice.ofId(requireNonNull(row.get(0, String.class))).orElseThrow(),
        Scenario.ofId(requireNonNull(row.get(1, String.class))).orElseThrow(),
        requireNonNull(row.get(2, Long.class)),
        requireNonNull(row.get(3, Instant.class)),
        requireNonNull(row.get(4, Boolean.class)),
        shares(requireNonNull(row.get(5, Double[].class))));
  }

  private static Double[] numbers(List<Share> shares) {
    return shares.stream()
        .flatMap(
            share ->
                Stream.of(
                    (double) share.servers(),
                    share.pull().weight(),
                    share.pull().cpu(),
                    share.pull().memory(),
                    share.pull().iowait()))
        .toArray(Double[]::new);
  }

  private static List<Share> shares(Double[] numbers) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += NUMBERS_PER_SHARE) {
      Pull pull = new Pull(numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4]);
      shares.add(new Share(numbers[i].intValue(), pull));
    }
    return shares;
  }
}
