package dev.panelcast.boards.fleet.store;

import static dev.panelcast.boards.fleet.store.MetricStoreContract.START;
import static dev.panelcast.boards.fleet.store.MetricStoreContract.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RetentionIntegrationTests {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long HOUR = 3_600;

  private final Database database = Database.fresh();
  private final MetricStore store = database.metrics();
  private final Retention retention = new Retention(database.client());

  @BeforeEach
  void prepare() {
    retention.prepare(START).block(LIMIT);
  }

  @Test
  void rowsOfNowAndOfTheLastDayHavePartitions() {
    append(at("a", -24 * HOUR, 1), at("a", 0, 1), at("a", 48 * HOUR, 1));

    assertThat(rows("fleet_record")).isEqualTo(3);
    assertThat(rows("fleet_record_default")).isZero();
  }

  @Test
  void preparingAgainChangesNothing() {
    long tables = tables();
    retention.prepare(START).block(LIMIT);
    retention.prepare(START.plusSeconds(60)).block(LIMIT);

    assertThat(tables()).isEqualTo(tables);
  }

  @Test
  void instancesMayPrepareAtTheSameTime() {
    Flux.range(0, 4).flatMap(_ -> retention.prepare(START.plusSeconds(90_000))).blockLast(LIMIT);

    append(at("a", 70 * HOUR, 1));
    assertThat(rows("fleet_record_default")).isZero();
  }

  @Test
  void rowsThatCameBeforeTheirPartitionMoveIntoIt() {
    append(at("a", 100 * HOUR, 1));
    assertThat(rows("fleet_record_default")).isEqualTo(1);

    retention.prepare(START.plusSeconds(99 * HOUR)).block(LIMIT);

    assertThat(rows("fleet_record_default")).isZero();
    assertThat(rows("fleet_record")).isEqualTo(1);
  }

  @Test
  void recordsAreDroppedAfterADayAndMeansStay() {
    append(at("a", 0, 1), at("a", 30 * HOUR, 2));
    store.rollUp(START.plusSeconds(31 * HOUR)).block(LIMIT);

    retention.drop(START.plusSeconds(31 * HOUR)).block(LIMIT);

    assertThat(rows("fleet_record")).isEqualTo(1);
    assertThat(rows("fleet_mean")).isEqualTo(2);
  }

  @Test
  void whatIsKeptIsCountedFromTheNewestRecordWhenTheFeedStops() {
    append(at("a", 0, 1), at("a", 1 * HOUR, 2));

    retention.drop(START.plusSeconds(20 * 24 * HOUR)).block(LIMIT);

    assertThat(rows("fleet_record")).isEqualTo(2);
    assertThat(rows("fleet_server")).isEqualTo(1);
  }

  @Test
  void serversThatWereSilentForAMonthAreForgotten() {
    append(at("gone", 0, 1), at("here", 32 * 24 * HOUR, 2));

    retention.drop(START.plusSeconds(32 * 24 * HOUR)).block(LIMIT);

    assertThat(rows("fleet_server")).isEqualTo(1);
  }

  @Test
  void rowsOlderThanWhatIsKeptGoFromTheDefaultPartition() {
    append(at("ancient", -1_000 * HOUR, 1), at("here", 0, 2));

    retention.drop(START).block(LIMIT);

    assertThat(rows("fleet_record")).isEqualTo(1);
  }

  @Test
  void readersAndWritersGoOnWhilePartitionsComeAndGo() {
    Mono<Void> readsAndWrites =
        Flux.range(0, 200)
            .concatMap(
                i ->
                    store
                        .append(Source.REAL, List.of(at("a", i, i)), OnError.SKIP)
                        .thenMany(store.fleet())
                        .then())
            .then();
    Mono<Void> care =
        Flux.range(1, 20)
            .concatMap(
                day ->
                    retention
                        .prepare(START.plus(Duration.ofDays(day)))
                        .then(retention.drop(START.plus(Duration.ofDays(day)))))
            .then();

    Mono.when(readsAndWrites, care).block(Duration.ofSeconds(60));

    assertThat(rows("fleet_record")).isEqualTo(200);
  }

  private void append(MetricRecord... records) {
    store.append(Source.REAL, List.of(records), OnError.SKIP).block(LIMIT);
  }

  private long rows(String table) {
    return count("SELECT count(*) FROM " + table);
  }

  private long tables() {
    return count("SELECT count(*) FROM pg_class WHERE relname LIKE 'fleet%'");
  }

  private long count(String sql) {
    return Objects.requireNonNull(
        database.client().sql(sql).mapValue(Long.class).one().block(LIMIT));
  }
}
