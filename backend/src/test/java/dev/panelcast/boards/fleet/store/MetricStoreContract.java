package dev.panelcast.boards.fleet.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import dev.panelcast.boards.fleet.store.Stored.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What every store of records promises. */
abstract class MetricStoreContract {

  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** The store, empty. */
  abstract MetricStore store();

  @Test
  void whatIsAcceptedComesBackByServerThenTime() {
    MetricRecord first = at("b", 0, 40);
    MetricRecord other = at("a", 0, 41);
    MetricRecord second = at("b", 5, 42);

    assertThat(append(first, other, second))
        .containsExactly(Fate.ACCEPTED, Fate.ACCEPTED, Fate.ACCEPTED);

    assertThat(records(store().fleet())).containsExactly(other, first, second);
  }

  @Test
  void everyPropertyOfARecordIsKept() {
    double[] values = MetricRecord.noValues();
    values[Metric.CPU_USER.index()] = 0.1 + 0.2;
    values[Metric.UPTIME.index()] = 0;
    Instant precise = START.plusNanos(123_456_000);
    MetricRecord record =
        MetricRecord.of("db.x_1-a", precise, Profile.DATABASE, values).labelledAnomalous();

    append(record);

    assertThat(records(store().fleet())).containsExactly(record);
    assertThat(records(store().fleet()).getFirst().has(Metric.MEMORY)).isFalse();
  }

  @Test
  void aRecordEqualToAStoredOneIsADuplicate() {
    append(at("a", 0, 40), at("a", 5, 41));

    assertThat(append(at("a", 0, 40), at("a", 5, 41), at("a", 10, 42)))
        .containsExactly(Fate.DUPLICATE, Fate.DUPLICATE, Fate.ACCEPTED);
    assertThat(records(store().fleet())).hasSize(3);
  }

  @Test
  void aRecordThatIsNotNewerAndNotStoredIsOutOfOrder() {
    append(at("a", 5, 41));

    assertThat(append(at("a", 5, 42), at("a", 4, 41), at("b", 0, 41)))
        .containsExactly(Fate.OUT_OF_ORDER, Fate.OUT_OF_ORDER, Fate.ACCEPTED);
  }

  @Test
  void recordsOfAServerCountInTheOrderOfTheBatch() {
    assertThat(append(at("a", 5, 41), at("a", 0, 40), at("a", 5, 41), at("a", 5, 9), at("a", 6, 1)))
        .containsExactly(
            Fate.ACCEPTED, Fate.OUT_OF_ORDER, Fate.DUPLICATE, Fate.OUT_OF_ORDER, Fate.ACCEPTED);
  }

  @Test
  void allOrNothingStoresNothingWhenOneIsOutOfOrder() {
    append(at("a", 5, 41));

    assertThat(append(OnError.ABORT, at("new", 0, 1), at("a", 4, 41)))
        .containsExactly(Fate.ACCEPTED, Fate.OUT_OF_ORDER);

    assertThat(records(store().fleet())).containsExactly(at("a", 5, 41));
    assertThat(append(OnError.ABORT, at("new", 0, 1))).containsExactly(Fate.ACCEPTED);
  }

  @Test
  void anEmptyBatchIsFine() {
    assertThat(append()).isEmpty();
    assertThat(store().fleet().collectList().block(LIMIT)).isEmpty();
  }

  @Test
  void ofEqualBatchesAtTheSameTimeEachRecordIsAcceptedOnce() {
    List<MetricRecord> batch =
        IntStream.range(0, 50)
            .boxed()
            .flatMap(i -> Stream.of(at("s" + i % 7, i, i), at("t" + (50 - i) % 7, i, i)))
            .toList();

    List<Fate> fates =
        Objects.requireNonNull(
            Flux.range(0, 8)
                .flatMap(
                    _ ->
                        Mono.defer(() -> store().append(Source.REAL, batch, OnError.SKIP))
                            .subscribeOn(Schedulers.boundedElastic()))
                .flatMapIterable(list -> list)
                .collectList()
                .block(LIMIT));

    assertThat(fates).filteredOn(Fate.ACCEPTED::equals).hasSize(batch.size());
    assertThat(fates).filteredOn(Fate.DUPLICATE::equals).hasSize(7 * batch.size());
    assertThat(records(store().fleet())).containsExactlyInAnyOrderElementsOf(batch);
  }

  @Test
  void aDemoServersSeriesIsItsNewest288Records() {
    List<MetricRecord> records =
        IntStream.range(0, 300).mapToObj(i -> at("demo", 5L * i, i / 10.0)).toList();
    append(Source.GENERATOR, records);

    List<Stored> series = list(store().fleet());

    assertThat(series).allMatch(piece -> piece.source() == Source.GENERATOR);
    assertThat(records(Flux.fromIterable(series))).isEqualTo(records.subList(12, 300));
  }

  @Test
  void aRealServersSeriesIsItsClosedSlotsAndTheRecordsSinceTheLastOne() {
    append(at("a", 10, 40), at("a", 20, 50), at("a", 310, 60), at("a", 620, 70));
    store().rollUp(START.plusSeconds(625)).block(LIMIT);

    List<Stored> series = list(store().fleet());

    assertThat(series).hasSize(3);
    assertThat(series.getFirst()).isInstanceOf(Slot.class);
    Slot slot = (Slot) series.getFirst();
    assertThat(slot.at()).isEqualTo(START);
    assertThat(slot.means()[Metric.MEMORY.index()]).isEqualTo(45);
    assertThat(slot.means()[Metric.LOAD.index()]).isNaN();
    assertThat(slot.records()).isEqualTo(2);
    // The last mean may still change, so its records come instead.
    assertThat(records(Flux.fromIterable(series)))
        .containsExactly(at("a", 310, 60), at("a", 620, 70));
  }

  @Test
  void aMeanIsMadeAnewWhenRecordsComeLate() {
    append(at("a", 10, 40));
    store().rollUp(START.plusSeconds(300)).block(LIMIT);
    append(at("a", 20, 50), at("a", 310, 60));
    store().rollUp(START.plusSeconds(600)).block(LIMIT);
    store().rollUp(START.plusSeconds(600)).block(LIMIT);

    Slot slot = (Slot) list(store().fleet()).getFirst();

    assertThat(slot.means()[Metric.MEMORY.index()]).isEqualTo(45);
  }

  @Test
  void theOpenSlotHasNoMean() {
    append(at("a", 10, 40));
    store().rollUp(START.plusSeconds(299)).block(LIMIT);

    assertThat(list(store().fleet())).hasSize(1).allMatch(Reading.class::isInstance);
  }

  @Test
  void onlyWhatIsNewerThanKnownIsRead() {
    append(at("a", 0, 1), at("a", 5, 2), at("a", 10, 3), at("b", 10, 4), at("c", 0, 5));

    Flux<Stored> newer =
        store().newerThan(Map.of("a", START.plusSeconds(5), "b", START.plusSeconds(10)));

    assertThat(records(newer)).containsExactly(at("a", 10, 3), at("c", 0, 5));
  }

  @Test
  void withNothingKnownEverythingIsNewer() {
    append(at("a", 0, 1), at("b", 5, 2));

    assertThat(records(store().newerThan(Map.of()))).containsExactly(at("a", 0, 1), at("b", 5, 2));
  }

  @Test
  void aServerThatIsSilentForADayLongerThanTheOthersIsLeftOut() {
    long day = 86_400;
    append(at("gone", 0, 1), at("quiet", 1, 1), at("here", day + 1, 1));

    assertThat(records(store().fleet())).containsExactly(at("here", day + 1, 1), at("quiet", 1, 1));
    assertThat(records(store().newerThan(Map.of())))
        .containsExactly(at("here", day + 1, 1), at("quiet", 1, 1));
  }

  @Test
  void recordsAreCountedAsFarAsAsked() {
    assertThat(store().records(100).block()).isZero();

    append(at("a", 0, 1), at("a", 5, 1), at("b", 5, 2));

    assertThat(store().records(100).block()).isEqualTo(3);
    assertThat(store().records(2).block()).isEqualTo(2);
  }

  @Test
  void oneServerCanBeReadAlone() {
    append(at("a", 0, 1), at("b", 5, 2));

    assertThat(records(store().server("b"))).containsExactly(at("b", 5, 2));
    assertThat(list(store().server("unknown"))).isEmpty();
  }

  @Test
  void aServerBelongsToTheSourceThatReportedItFirst() {
    append(Source.REPLAY, List.of(at("a", 0, 1)));
    append(Source.REAL, List.of(at("a", 5, 1)));

    assertThat(list(store().fleet())).hasSize(2).allMatch(p -> p.source() == Source.REPLAY);
  }

  @Test
  void theNewestRecordOfASourceIsKnown() {
    assertThat(store().newest(Source.REPLAY).block(LIMIT)).isNull();
    append(Source.REPLAY, List.of(at("a", 0, 1), at("b", 5, 1)));
    append(Source.REAL, List.of(at("c", 9, 1)));

    assertThat(store().newest(Source.REPLAY).block(LIMIT)).isEqualTo(START.plusSeconds(5));
  }

  @Test
  void refusedRecordsAreCounted() {
    store().refuse(3, START.minusSeconds(61)).block(LIMIT);
    store().refuse(4, START).block(LIMIT);
    store().refuse(5, START.plusSeconds(59)).block(LIMIT);

    assertThat(store().refusedSince(START).block(LIMIT)).isEqualTo(9);
    assertThat(store().refusedSince(START.plusSeconds(60)).block(LIMIT)).isZero();
  }

  private List<Fate> append(MetricRecord... records) {
    return append(Source.REAL, List.of(records));
  }

  private List<Fate> append(OnError onError, MetricRecord... records) {
    return Objects.requireNonNull(
        store().append(Source.REAL, List.of(records), onError).block(LIMIT));
  }

  private List<Fate> append(Source source, List<MetricRecord> records) {
    return Objects.requireNonNull(store().append(source, records, OnError.SKIP).block(LIMIT));
  }

  private static List<Stored> list(Flux<Stored> pieces) {
    return Objects.requireNonNull(pieces.collectList().block(LIMIT));
  }

  private static List<MetricRecord> records(Flux<Stored> pieces) {
    return list(pieces.ofType(Reading.class).cast(Stored.class)).stream()
        .map(piece -> ((Reading) piece).record())
        .toList();
  }

  static MetricRecord at(String server, long seconds, double memory) {
    double[] values = MetricRecord.noValues();
    values[Metric.MEMORY.index()] = memory;
    return MetricRecord.of(server, START.plusSeconds(seconds), null, values);
  }
}
