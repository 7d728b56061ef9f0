package dev.panelcast.boards.fleet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.Field;
import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.MemoryMetricStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServerMetricsTests {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final MemoryMetricStore store = new MemoryMetricStore();
  private final ServerMetrics dataset = new ServerMetrics(store, InstantSource.fixed(NOW));

  @Test
  void goodRowsAreStoredBesideBadOnes() {
    Receipt receipt =
        store(
            row(1, "a", 0, "cpuUserPct", 50),
            row(2, "b", 0, "cpuUserPct", 101),
            row(3, "c", 0, "cpuUserPct", 50));

    assertThat(receipt.accepted()).isEqualTo(2);
    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.line()).isEqualTo(2);
              assertThat(error.field()).isEqualTo("cpuUserPct");
              assertThat(error.code()).isEqualTo("metric_out_of_range");
            });
  }

  @Test
  void aCheckTellsWhatIsWrongAndStoresNothing() {
    Receipt receipt =
        Objects.requireNonNull(
            dataset
                .check(List.of(row(1, "a", 0, "cpuUserPct", 50), row(2, "b", 0, "cpuUserPct", 101)))
                .block(LIMIT));

    assertThat(receipt.accepted()).isEqualTo(1);
    assertThat(receipt.errors()).extracting(RowError::line).containsExactly(2);
    assertThat(store.newest(Source.REAL).block(LIMIT)).isNull();
  }

  @Test
  void aRetryIsHarmless() {
    Row[] rows = {row(1, "a", 0, "cpuUserPct", 50), row(2, "a", 5, "cpuUserPct", 51)};
    store(rows);

    Receipt again = store(rows);

    assertThat(again).isEqualTo(new Receipt(0, 2, 0, List.of()));
  }

  @Test
  void aLateRowIsOutOfOrder() {
    store(row(1, "a", 5, "cpuUserPct", 50));

    Receipt receipt = store(row(7, "a", 0, "cpuUserPct", 50));

    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.errors().getFirst().code()).isEqualTo("out_of_order");
    assertThat(receipt.errors().getFirst().line()).isEqualTo(7);
  }

  @Test
  void withAbortABadRowStoresNothing() {
    Receipt receipt =
        store(
            OnError.ABORT, row(1, "a", 0, "cpuUserPct", 50), row(2, "b", 0, "cpuUserPct", "high"));

    assertThat(receipt.accepted()).isZero();
    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(store.fleet().collectList().block(LIMIT)).isEmpty();
  }

  @Test
  void withAbortARowOutOfOrderStoresNothing() {
    store(row(1, "a", 5, "cpuUserPct", 50));

    Receipt receipt =
        store(OnError.ABORT, row(1, "b", 0, "cpuUserPct", 50), row(2, "a", 0, "cpuUserPct", 50));

    assertThat(receipt.accepted()).isZero();
    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(store.fleet().collectList().block(LIMIT)).hasSize(1);
  }

  @Test
  void errorsAreListedByLineUpToAHundred() {
    store(row(1, "late", 200, "cpuUserPct", 50));
    Row[] rows =
        IntStream.rangeClosed(1, 150)
            .mapToObj(i -> row(i, i % 2 == 0 ? "late" : "bad name", 0, "cpuUserPct", 50))
            .toArray(Row[]::new);

    Receipt receipt = store(rows);

    assertThat(receipt.rejected()).isEqualTo(150);
    assertThat(receipt.errors().stream().map(RowError::line).toList())
        .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  void aRowWithSeveralErrorsCountsOnce() {
    Receipt receipt = store(row(1, "bad name", 900, "cpuUserPct", -1));

    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.errors()).hasSizeGreaterThan(1);
  }

  @Test
  void rejectedRowsAreCounted() {
    store(row(1, "bad name", 0, "cpuUserPct", 50), row(2, "a", 0, "cpuUserPct", 50));
    store(row(1, "worse name", 0, "cpuUserPct", 50));

    assertThat(store.refusedSince(NOW).block(LIMIT)).isEqualTo(2);
  }

  @Test
  void everyFieldSaysWhatItTakes() {
    assertThat(dataset.fields()).hasSize(17).allMatch(field -> !field.description().isEmpty());
    assertThat(dataset.fields().stream().filter(Field::required).map(Field::name))
        .containsExactly("serverName", "timestamp");
    assertThat(dataset.fields())
        .contains(new Field("netInMbS", "number", false, "Network in, 0 to 100000 MB/s"))
        .contains(new Field("uptimeDays", "integer", false, "Uptime, 0 to 36500 days"));
  }

  private Receipt store(Row... rows) {
    return store(OnError.SKIP, rows);
  }

  private Receipt store(OnError onError, Row... rows) {
    return Objects.requireNonNull(dataset.store(List.of(rows), onError).block(LIMIT));
  }

  private static Row row(int line, String server, long seconds, String field, Object value) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("serverName", server);
    values.put("timestamp", NOW.plusSeconds(seconds).toString());
    values.put(field, value);
    return new Row(line, values);
  }
}
