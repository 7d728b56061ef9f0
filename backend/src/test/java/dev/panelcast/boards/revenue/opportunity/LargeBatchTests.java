package dev.panelcast.boards.revenue.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What keeps a large batch from taking the time of others. */
class LargeBatchTests {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Writes UNTOLD =
      new Writes() {
        @Override
        public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
          return work;
        }
      };

  @Test
  void nothingIsOfferedForErrorsThatNobodyIsTold() {
    List<Boolean> isListed = new ArrayList<>();
    Row[] rows = IntStream.rangeClosed(1, 150).mapToObj(line -> row(line)).toArray(Row[]::new);

    CheckedRows.of(
        List.of(rows),
        "none",
        "twice",
        row -> {
          isListed.add(row.isListed());
          row.refuse("id", "id_missing", "id is missing.", null);
          return row;
        });

    assertThat(isListed.subList(0, 100)).containsOnly(true);
    assertThat(isListed.subList(100, 150)).containsOnly(false);
  }

  @Test
  void rowsAreNotCheckedOnAThreadOfTheStore() {
    Scheduler database = Schedulers.newSingle("database");
    List<String> threads = new CopyOnWriteArrayList<>();
    OpportunityStore remote =
        new MemoryOpportunityStore() {
          @Override
          public Flux<ProductSales> sales() {
            return super.sales().publishOn(database);
          }

          @Override
          public Mono<Integer> put(List<Opportunity> given) {
            threads.add(Thread.currentThread().getName());
            return super.put(given);
          }
        };

    new Opportunities(remote, UNTOLD).store(List.of(row(1)), OnError.ABORT).block(SOON);

    database.dispose();
    assertThat(threads).singleElement().asString().startsWith("parallel");
  }

  private static Row row(int line) {
    return new Row(
        line,
        Map.of("id", "A" + line, "owner", "Ann", "product", "GTX Pro", "stage", "Prospecting"));
  }
}
