package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.board.Board.Job;
import dev.panelcast.board.Board.Run;
import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.store.Database;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class SimulatedFeedIntegrationTests {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:02Z");
  private static final Instant FIRST_RUN = Instant.parse("2026-03-01T10:00:04Z");
  private static final int SERVERS = 90;

  private final Database database = Database.fresh();
  private final List<Set<String>> written = new ArrayList<>();

  @Test
  void aFirstStartWritesADayOfHistoryFiveSecondsApart() {
    instance(database).prepare(NOW).block(LIMIT);

    List<MetricRecord> records = records(database);
    assertThat(records).hasSize(SERVERS * 288);
    List<MetricRecord> first = records.subList(0, 288);
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i).timestamp()).isEqualTo(FIRST_RUN.minusSeconds(5L * (288 - i)));
    }
    assertThat(state(database).step()).isEqualTo(288);
  }

  @Test
  void severalInstancesWriteOneHistory() {
    Flux.range(0, 4)
        .flatMap(_ -> instance(database).prepare(NOW).subscribeOn(Schedulers.boundedElastic()))
        .blockLast(LIMIT);

    assertThat(state(database).step()).isEqualTo(288);
  }

  @Test
  void whoStartsWhileAnotherWritesTheHistoryWaitsLongerThanForAStatement() throws Exception {
    String name = database.place().name();
    database
        .client()
        .sql("ALTER DATABASE " + name + " SET statement_timeout = '300ms'")
        .then()
        .block(LIMIT);
    Database other = Database.at(database.place());
    try (Connection writer = DriverManager.getConnection(database.place().jdbcUrl());
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('fleet_generator', 0))");
      CompletableFuture<?> waiting = instance(other).prepare(NOW).toFuture();
      await().atMost(LIMIT).until(() -> hasWaitedForHalfASecond(statement));
      writer.commit();
      waiting.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    assertThat(state(database).step()).isEqualTo(288);
  }

  private static boolean hasWaitedForHalfASecond(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT 1 FROM pg_locks JOIN pg_database ON oid = database
            WHERE datname = current_database() AND locktype = 'advisory'
              AND clock_timestamp() - waitstart > interval '500 ms'
            """)) {
      return rows.next();
    }
  }

  @Test
  void aRestartSoonAfterwardsKeepsTheHistoryAndALaterOneWritesItAnew() {
    instance(database).prepare(NOW).block(LIMIT);
    run(instance(database), FIRST_RUN, 7);
    instance(database).prepare(NOW.plus(Duration.ofHours(22))).block(LIMIT);
    assertThat(state(database).step()).isEqualTo(289);

    instance(database).prepare(NOW.plus(Duration.ofHours(24))).block(LIMIT);
    assertThat(state(database).step()).isEqualTo(577);
    run(instance(database), FIRST_RUN.plus(Duration.ofHours(24)), 6);
    assertThat(state(database).step()).isEqualTo(577);
  }

  @Test
  void eachRunOfTheJobIsOneStepAtItsTime() {
    SimulatedFeed feed = instance(database);
    feed.prepare(NOW).block(LIMIT);

    run(feed, FIRST_RUN, 1);

    assertThat(feed.job())
        .extracting(Job::period, Job::phase, Job::perHost)
        .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(4), false);
    assertThat(state(database).step()).isEqualTo(289);
    assertThat(database.metrics().newest(Source.GENERATOR).block(LIMIT)).isEqualTo(FIRST_RUN);
  }

  @Test
  void theNextInstanceGoesOnWhereTheLastOneStopped() {
    SimulatedFeed alone = instance(database);
    run(alone, FIRST_RUN, 1);
    run(alone, FIRST_RUN.plusSeconds(5), 1);
    run(alone, FIRST_RUN.plusSeconds(10), 1);

    Database other = Database.fresh();
    run(instance(other), FIRST_RUN, 1);
    run(instance(other), FIRST_RUN.plusSeconds(5), 2);
    run(instance(other), FIRST_RUN.plusSeconds(10), 3);

    assertThat(records(other)).isEqualTo(records(database));
    assertThat(state(other)).isEqualTo(state(database));
  }

  @Test
  void anInstanceWhoseLeaseIsOverStoresNothing() {
    run(instance(database), FIRST_RUN, 7);

    run(instance(database), FIRST_RUN.plusSeconds(5), 6);

    assertThat(state(database).step()).isEqualTo(1);
    assertThat(records(database)).hasSize(SERVERS);
  }

  @Test
  void aStepThatFailsInTheMiddleStoresNothing() {
    SimulatedFeed feed = instance(database);
    run(feed, FIRST_RUN, 1);
    database
        .client()
        .sql("ALTER TABLE fleet_generator ADD CONSTRAINT stuck CHECK (step < 2)")
        .then()
        .block(LIMIT);

    feed.job().work().apply(new Run(FIRST_RUN.plusSeconds(5), 1)).onErrorComplete().block(LIMIT);

    assertThat(state(database).step()).isEqualTo(1);
    assertThat(records(database)).hasSize(SERVERS);
  }

  @Test
  void aChoiceIsFollowedFromTheNextStepAndSurvivesARestart() {
    run(instance(database), FIRST_RUN, 1);
    Course course = choose(Choice.CRITICAL);
    assertThat(course.sinceStep()).isEqualTo(1);
    assertThat(written).containsExactly(Set.of("scenario"));

    Course stored = Objects.requireNonNull(database.scenario().course().block(LIMIT));
    assertThat(stored).isEqualTo(course);
    assertThat(stored.ticks(state(database).step() + 1)).isEqualTo(1);
  }

  @Test
  void theDemoGoesOnByItself() {
    SimulatedFeed feed = instance(database);
    choose(Choice.DEMO);
    for (int i = 0; i < 61; i++) {
      run(feed, FIRST_RUN.plusSeconds(5L * i), 1);
    }

    Course course = Objects.requireNonNull(database.scenario().course().block(LIMIT));
    assertThat(course.scenario()).isEqualTo(Scenario.DEGRADING);
    assertThat(course.sinceStep()).isEqualTo(60);
    assertThat(written).hasSize(2);
  }

  private Course choose(Choice choice) {
    return Objects.requireNonNull(steering(database).choose(choice, NOW).block(LIMIT));
  }

  private static void run(SimulatedFeed feed, Instant due, long fence) {
    feed.job().work().apply(new Run(due, fence)).block(LIMIT);
  }

  private SimulatedFeed instance(Database place) {
    return new SimulatedFeed(
        new Generator(Simulated.fleet(), 1, .2, ZoneOffset.UTC),
        new PostgresGeneratorStore(place.client()),
        place.scenario(),
        place.metrics(),
        steering(place),
        TransactionalOperator.create(place.transactions()));
  }

  private Steering steering(Database place) {
    return new Steering(
        SERVERS,
        new PostgresGeneratorStore(place.client()),
        place.scenario(),
        new Writes() {
          @Override
          public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
            written.add(datasets);
            return work;
          }
        });
  }

  private static GeneratorState state(Database place) {
    return Objects.requireNonNull(new PostgresGeneratorStore(place.client()).state().block(LIMIT));
  }

  private static List<MetricRecord> records(Database place) {
    List<Stored> pieces =
        Objects.requireNonNull(place.metrics().fleet().collectList().block(LIMIT));
    return pieces.stream().map(piece -> ((Reading) piece).record()).toList();
  }
}
