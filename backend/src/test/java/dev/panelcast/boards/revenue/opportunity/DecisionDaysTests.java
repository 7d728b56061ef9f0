package dev.panelcast.boards.revenue.opportunity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.board.Dataset.Writes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What is won or lost was decided by the day that it is where a day begins first. */
class DecisionDaysTests {

  private static final Duration SOON = Duration.ofSeconds(5);

  /** In the east it is the second already, on most of the earth still the first. */
  private static final Instant NOW = Instant.parse("2026-03-01T10:30:00Z");

  private static final String TODAY = "2026-03-02";
  private static final String TOMORROW = "2026-03-03";
  private static final Writes UNTOLD =
      new Writes() {
        @Override
        public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
          return work;
        }
      };

  private final MemoryOpportunityStore store = new MemoryOpportunityStore();
  private final Opportunities opportunities = new Opportunities(store, UNTOLD, () -> NOW);

  @Test
  void todayIsTaken() {
    assertThat(stored(OnError.ABORT, row(1, "Won", "2026-01-02", TODAY)).accepted()).isEqualTo(1);
  }

  @Test
  void tomorrowIsRefusedByEveryWay() {
    Row[] rows = {row(2, "Won", "2026-01-02", TOMORROW), row(3, "Lost", TOMORROW, TOMORROW)};
    for (Receipt receipt :
        List.of(
            stored(OnError.ABORT, rows),
            stored(OnError.SKIP, rows),
            requireNonNull(opportunities.check(List.of(rows)).block(SOON)))) {
      assertThat(receipt.errors())
          .containsExactly(
              refused(2, "closedOn", "Won"),
              refused(3, "engagedOn", "Lost"),
              refused(3, "closedOn", "Lost"));
    }
    assertThat(store.opportunities().count().block(SOON)).isZero();
  }

  @Test
  void anOpenOneMayBeExpectedToCloseAnyDay() {
    assertThat(stored(OnError.ABORT, row(1, "Engaging", TODAY, "2027-01-01")).accepted())
        .isEqualTo(1);
  }

  private static RowError refused(int line, String field, String stage) {
    return new RowError(
        line,
        field,
        "date_invalid",
        "%s is %s, a day yet to come, though the stage is %s."
            .formatted(Opportunities.label(field), TOMORROW, stage));
  }

  private Receipt stored(OnError onError, Row... rows) {
    return requireNonNull(opportunities.store(List.of(rows), onError).block(SOON));
  }

  private static Row row(int line, String stage, String engagedOn, String closedOn) {
    return new Row(
        line,
        Map.of(
            "id",
            "A" + line,
            "owner",
            "Ann",
            "product",
            "GTX Pro",
            "stage",
            stage,
            "engagedOn",
            engagedOn,
            "closedOn",
            closedOn,
            "value",
            "10"));
  }
}
