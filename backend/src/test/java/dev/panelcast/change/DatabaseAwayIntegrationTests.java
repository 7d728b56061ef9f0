package dev.panelcast.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Versions;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class DatabaseAwayIntegrationTests {

  private final Database database = new Database();
  private final ConnectionPool pool =
      new ConnectionPool(
          ConnectionPoolConfiguration.builder(ConnectionFactories.get(database.url()))
              .initialSize(1)
              .maxSize(1)
              .maxAcquireTime(Duration.ofSeconds(1))
              .build());
  private final DatabaseClient client = WholeResults.client(pool);
  private final VersionTable table = new VersionTable(client);
  private final ReactiveTransactionManager transactions = new SettledTransactions(pool);
  private final ConsistentReads reads = new TransactionalReads(table, transactions);
  private final KnownVersions known = new KnownVersions();
  private final VersionWatch watch =
      new VersionWatch(
          known, table, new HeardAnnouncements(), Duration.ofMillis(50), Schedulers.parallel());

  @AfterEach
  void close() {
    watch.stop();
    pool.dispose();
  }

  @Test
  void knownVersionsStayWhilePostgresIsAwayAndGrowAgainWhenItIsBack() {
    database.run("INSERT INTO cost VALUES (1, 1)");
    StepVerifier.create(known.grown().next().doOnSubscribe(_ -> watch.start()))
        .expectNextCount(1)
        .expectComplete()
        .verify(Database.SOON);
    Versions before = known.known();

    database.goAway();
    StepVerifier.create(table.all()).expectError().verify(Database.SOON);
    assertThat(known.known()).isEqualTo(before);
    database.comeBack();

    Mono<Versions> grown =
        known.grown().next().doOnSubscribe(_ -> database.sql("DELETE FROM cost").subscribe());
    StepVerifier.create(grown)
        .assertNext(now -> assertThat(now.of("costs")).isGreaterThan(before.of("costs")))
        .expectComplete()
        .verify(Database.SOON);
  }

  @Test
  void aDatabaseThatWentBackOvertakesWhatIsKnown() {
    database.run("INSERT INTO cost VALUES (1, 1)");
    long lost = database.version("costs") + 3_600_000;
    known.learn(Versions.of(Map.of("costs", lost, "plan-parts:a:b", lost)));

    watch.start();

    Versions beyond = Versions.of(Map.of("costs", lost + 1, "plan-parts:a:b", lost + 1));
    StepVerifier.create(known.grown().filter(now -> now.covers(beyond)).next())
        .expectNextCount(1)
        .expectComplete()
        .verify(Database.SOON);
    assertThat(database.versions().only(beyond.byDataset().keySet())).isEqualTo(beyond);
  }

  @Test
  void aVersionThatRoseMeanwhileIsLeftAsItIs() {
    database.run("INSERT INTO cost VALUES (1, 1)");
    long now = database.version("costs");

    table.raise("costs", now - 1, now + 10).block(Database.SOON);
    table.raise("costs", 0, now + 10).block(Database.SOON);

    assertThat(database.version("costs")).isEqualTo(now);
  }

  @Test
  void aCancelledReadGivesItsOnlyConnectionBack() {
    Disposable hanging = reads.read(Set.of("costs"), _ -> Mono.never()).subscribe();
    awaitTaken();

    hanging.dispose();

    StepVerifier.create(reads.read(Set.of("costs"), Mono::just))
        .expectNextCount(1)
        .expectComplete()
        .verify(Database.SOON);
  }

  @Test
  void aLongResultGivenUpBeforeItComesLeavesAConnectionThatAnswers() {
    Disposable hanging =
        client
            .sql(
                """
                WITH late AS MATERIALIZED (SELECT pg_sleep(0.3))
                SELECT number FROM late, generate_series(1, 1000) AS number\
                """)
            .fetch()
            .all()
            .subscribe();
    awaitTaken();
    hanging.dispose();

    StepVerifier.create(table.all()).expectNextCount(1).expectComplete().verify(Database.SOON);
  }

  /** It is given up with its first statement on the way, often enough to meet that moment. */
  @Test
  void aTransactionGivenUpWhileItBeginsDoesNotSwallowTheNextWrite() {
    TransactionalOperator transaction = TransactionalOperator.create(transactions);
    for (int id = 1; id <= 20; id++) {
      Disposable hanging = transaction.transactional(Mono.never()).subscribe();
      awaitTaken();
      hanging.dispose();

      client.sql("INSERT INTO cost VALUES (:id, 1)").bind("id", id).then().block(Database.SOON);

      assertThat(database.count("cost")).isEqualTo(id);
    }
  }

  private void awaitTaken() {
    StepVerifier.create(Mono.defer(this::isTaken).repeat().takeUntil(taken -> taken).last())
        .expectNext(true)
        .expectComplete()
        .verify(Database.SOON);
  }

  private Mono<Boolean> isTaken() {
    return Mono.fromSupplier(() -> pool.getMetrics().orElseThrow().acquiredSize() == 1);
  }
}
