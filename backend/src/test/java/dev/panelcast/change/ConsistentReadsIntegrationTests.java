package dev.panelcast.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Versions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

class ConsistentReadsIntegrationTests {

  private final Database database = new Database();
  private final ConsistentReads reads =
      new TransactionalReads(database.table, database.transactions);

  @Test
  void rowsAreThoseOfTheVersionsThoughSomebodyWritesInBetween() {
    database.run("INSERT INTO cost VALUES (1, 10)");
    long before = database.version("costs");

    Mono<String> seen =
        reads.read(
            Set.of("costs"),
            versions ->
                database
                    .sql("UPDATE cost SET amount = 99")
                    .contextWrite(_ -> Context.empty())
                    .then(amount())
                    .map(amount -> versions.of("costs") + " " + amount));

    StepVerifier.create(seen).expectNext(before + " 10").expectComplete().verify(Database.SOON);
    assertThat(database.version("costs")).isGreaterThan(before);
  }

  @Test
  void everyAskedDatasetIsInTheVector() {
    StepVerifier.create(reads.read(Set.of("costs", "plan-parts:a"), Mono::just))
        .expectNext(Versions.of(Map.of("costs", 0L, "plan-parts:a", 0L)))
        .expectComplete()
        .verify(Database.SOON);
  }

  @Test
  void writesAreRefused() {
    StepVerifier.create(reads.read(Set.of(), _ -> database.sql("INSERT INTO cost VALUES (1, 1)")))
        .expectErrorMatches(
            error -> requireNonNull(error.getMessage()).contains("read-only transaction"))
        .verify(Database.SOON);
  }

  @Test
  void anErrorOfTheWorkIsHandedOn() {
    StepVerifier.create(reads.read(Set.of(), _ -> Mono.error(new IllegalStateException("no"))))
        .expectErrorMessage("no")
        .verify(Database.SOON);
  }

  private Mono<Integer> amount() {
    return database.client.sql("SELECT amount FROM cost").mapValue(Integer.class).one();
  }
}
