package dev.panelcast.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Versions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

class DatasetTriggerIntegrationTests {

  private final Database database = new Database();

  @Test
  void aDatasetThatWasNeverWrittenHasNoVersion() {
    assertThat(database.versions()).isEqualTo(Versions.NONE);
  }

  @Test
  void everyKindOfStatementRaisesTheVersion() {
    long version = 0;
    for (String sql :
        new String[] {
          "INSERT INTO cost VALUES (1, 10), (2, 20)",
          "UPDATE cost SET amount = 11 WHERE id = 1",
          "DELETE FROM cost WHERE id = 2",
          "TRUNCATE cost"
        }) {
      database.run(sql);
      assertThat(database.version("costs")).as(sql).isGreaterThan(version);
      version = database.version("costs");
    }
  }

  @Test
  void aStatementThatTouchesNoRowRaisesNothing() {
    database.run("DELETE FROM cost WHERE id = 99");

    assertThat(database.version("costs")).isZero();
  }

  @Test
  void aTransactionThatRollsBackRaisesNothing() {
    database
        .transaction
        .execute(
            status -> {
              status.setRollbackOnly();
              return database.sql("INSERT INTO cost VALUES (1, 1)");
            })
        .as(StepVerifier::create)
        .expectComplete()
        .verify(Database.SOON);

    assertThat(database.version("costs")).isZero();
  }

  @Test
  void onlyTheWrittenScopesRise() {
    database.run("INSERT INTO part VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'c')");
    Versions before = database.versions();

    database.run("UPDATE part SET plan = 'b' WHERE id = 1");

    Versions after = database.versions();
    assertThat(after.of("plan-parts:a")).isGreaterThan(before.of("plan-parts:a"));
    assertThat(after.of("plan-parts:b")).isGreaterThan(before.of("plan-parts:b"));
    assertThat(after.of("plan-parts:c")).isEqualTo(before.of("plan-parts:c")).isPositive();
  }

  @Test
  void aTableOfSeveralDatasetsRaisesThoseWhoseRowsWereWritten() {
    database.run("INSERT INTO section VALUES ('deal', 'a', 1), ('team', 'a', 1), ('deal', 'b', 1)");
    Versions before = database.versions();

    database.run("UPDATE section SET content = 2 WHERE kind = 'deal' AND plan = 'a'");

    Versions after = database.versions();
    assertThat(after.of("deal:a")).isGreaterThan(before.of("deal:a"));
    assertThat(after.of("team:a")).isEqualTo(before.of("team:a")).isPositive();
    assertThat(after.of("deal:b")).isEqualTo(before.of("deal:b")).isPositive();

    database.run("TRUNCATE section");

    assertThat(before.byDataset()).containsOnlyKeys("deal:a", "team:a", "deal:b");
    assertThat(database.versions().byDataset())
        .allSatisfy((name, version) -> assertThat(version).isGreaterThan(after.of(name)));
  }

  @Test
  void whichRowsThereAreChangesWhenOneComesOrGoes() {
    database.run("INSERT INTO plan VALUES ('a', 1), ('b', 1)");
    Versions before = database.versions();

    database.run("UPDATE plan SET content = 2");
    database.run("INSERT INTO plan VALUES ('a', 3) ON CONFLICT DO NOTHING");

    assertThat(database.versions()).isEqualTo(before);

    database.run("DELETE FROM plan WHERE id = 'a'");

    Versions after = database.versions();
    assertThat(after.of("plan-existence:a")).isGreaterThan(before.of("plan-existence:a"));
    assertThat(after.of("plan-existence:b")).isEqualTo(before.of("plan-existence:b")).isPositive();

    database.run("TRUNCATE plan");

    assertThat(database.version("plan-existence:b")).isGreaterThan(after.of("plan-existence:b"));
  }

  @Test
  void rowsThatWereThereBeforeSomebodyFollowsThemHaveAVersion() {
    database.run("CREATE TABLE early (id text PRIMARY KEY)");
    database.run("INSERT INTO early VALUES ('a')");

    database.run("CALL attach_existence('early', 'early-existence', 'id')");

    long before = database.version("early-existence:a");
    assertThat(before).isPositive();
    database.run("TRUNCATE early");
    assertThat(database.version("early-existence:a")).isGreaterThan(before);
  }

  @Test
  void aVersionIsAtLeastTheTimeOfItsWrite() {
    long before = Instant.now().toEpochMilli();

    database.run("INSERT INTO cost VALUES (1, 1)");

    assertThat(database.version("costs")).isGreaterThanOrEqualTo(before);
  }

  @Test
  void aVersionIsLockedOnlyAtTheCommit() {
    Mono<Void> twoWritersAtOnce =
        database
            .sql("INSERT INTO cost VALUES (1, 1)")
            .then(database.sql("INSERT INTO part VALUES (1, 'a')"))
            // A second transaction writes both datasets the other way round and commits first.
            .then(
                Mono.defer(
                    () ->
                        database
                            .sql("INSERT INTO part VALUES (2, 'a')")
                            .then(database.sql("INSERT INTO cost VALUES (2, 2)"))
                            .as(DatasetTriggerIntegrationTests.this::inAnotherTransaction)))
            .as(database.transaction::transactional);

    StepVerifier.create(twoWritersAtOnce).expectComplete().verify(Database.SOON);
    assertThat(database.versions().byDataset()).containsOnlyKeys("costs", "plan-parts:a");
  }

  @Test
  void nothingIsLeftBehindInTheTableOfWrites() {
    database.run("INSERT INTO cost VALUES (1, 1)");

    database
        .client
        .sql("SELECT count(*) FROM dataset_write")
        .mapValue(Long.class)
        .one()
        .as(StepVerifier::create)
        .expectNext(0L)
        .expectComplete()
        .verify(Database.SOON);
  }

  private Mono<Void> inAnotherTransaction(Mono<Void> work) {
    return database.transaction.transactional(work).contextWrite(_ -> Context.empty());
  }
}
