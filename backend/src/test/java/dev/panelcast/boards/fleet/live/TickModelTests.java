package dev.panelcast.boards.fleet.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Model.Request;
import dev.panelcast.board.Model.Result;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.store.MemoryHistoryStore;
import dev.panelcast.boards.fleet.store.MemoryScenarioStore;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.StepVerifier;

class TickModelTests {

  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int SERVERS = 20;

  private final CountingStore store = new CountingStore();
  private final MemoryScenarioStore scenarios = new MemoryScenarioStore();
  private final MemoryHistoryStore history = new MemoryHistoryStore();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final TickModel model = instance(meters);

  @Test
  void theSeriesAreLoadedOnceAndThenOnlyWhatIsNewIsRead() {
    feed(0, 100);
    tick(500);
    assertThat(store.pieces).hasValue(100 * SERVERS);

    for (int step = 100; step < 110; step++) {
      feed(step, step + 1);
      tick(5L * step + 5);
    }

    assertThat(store.loads).hasValue(1);
    assertThat(store.reads).hasValue(10);
    assertThat(store.pieces).hasValue(110 * SERVERS);
  }

  @Test
  void afterALongPauseTheSeriesAreLoadedAgain() {
    feed(0, 100);
    tick(500);
    tick(500 + 601);

    assertThat(store.loads).hasValue(2);
  }

  @Test
  void riskIsComputedOncePerServerAndTickAndANameIsLookedAtOnce() {
    feed(0, 100);
    for (int i = 0; i < 7; i++) {
      tick(500 + 5L * i);
    }

    assertThat(count("panelcast.fleet.risk.calculations")).isEqualTo(7.0 * SERVERS);
    assertThat(count("panelcast.fleet.profile.detections")).isEqualTo(SERVERS);
  }

  @Test
  void anotherInstanceThatTakesOverComputesTheSame() {
    Random random = new Random(20260301);
    for (int round = 0; round < 60; round++) {
      long at = 300L * round + random.nextInt(300);
      store.append(Source.GENERATOR, demo(round), OnError.SKIP).block(LIMIT);
      store.append(Source.REAL, real(random, at), OnError.SKIP).block(LIMIT);
      if (random.nextBoolean()) {
        store.rollUp(START.plusSeconds(at)).block(LIMIT);
      }

      Tick continued = compute(model, at + 5).value();
      Tick takenOver = compute(instance(new SimpleMeterRegistry()), at + 5).value();

      assertThat(takenOver.servers()).isEqualTo(continued.servers());
      assertThat(takenOver.summary()).isEqualTo(continued.summary());
      assertThat(takenOver.feed().warmup()).isEqualTo(continued.feed().warmup());
    }
  }

  @Test
  void aRealServersCurrentValueIsItsNewestRecord() {
    List<MetricRecord> records =
        IntStream.range(0, 400).mapToObj(i -> record("host", 5L * i, 40)).toList();
    store.append(Source.REAL, records, OnError.SKIP).block(LIMIT);
    store.append(Source.REAL, List.of(record("host", 2000, 90)), OnError.SKIP).block(LIMIT);

    Tick tick = compute(model, 2005).value();

    ServerTick host = tick.server("host").orElseThrow();
    assertThat(host.outlook().now(Metric.CPU_USER)).isEqualTo(90);
    // Six closed slots of 40 each: the open one, with the jump, is not part of the series.
    assertThat(host.outlook().slope().get(Metric.CPU_USER)).isZero();
  }

  @Test
  void aStoppedFeedKeepsItsValuesAndItsAge() {
    feed(0, 100);
    Result<Tick> live = compute(model, 500);
    Result<Tick> later = compute(model, 500 + 86_400L * 3);

    assertThat(later.dataAt()).isEqualTo(live.dataAt()).isEqualTo(START.plusSeconds(495));
    assertThat(later.value().servers()).isEqualTo(live.value().servers());
    assertThat(later.value().feed().counts().perMinute()).isZero();
  }

  @Test
  void aServerThatIsSilentForADayLongerThanTheOthersLeaves() {
    feed(0, 100);
    store.append(Source.REAL, List.of(record("late", 86_400L * 2, 1)), OnError.SKIP).block(LIMIT);

    assertThat(compute(model, 86_400L * 2 + 5).value().feed().sources())
        .isEqualTo(Map.of(Source.REAL, 1));
  }

  @Test
  void anEmptyStoreGivesATickWithoutServers() {
    Result<Tick> result = compute(model, 0);

    assertThat(result.value().state()).isEqualTo(Tick.State.NO_SERVERS);
    assertThat(result.dataAt()).isNull();
    assertThat(result.expectedEvery()).isZero();
  }

  @Test
  void recordsOfTheLastMinuteAndRefusedOnesAreCounted() {
    feed(0, 100);
    store.refuse(7, START.plusSeconds(400)).block(LIMIT);

    Tick tick = compute(model, 500).value();

    assertThat(tick.feed().counts().perMinute()).isEqualTo(12 * SERVERS);
    assertThat(tick.feed().counts().rejected()).isEqualTo(7);
  }

  @Test
  void theExpectedIntervalIsThatOfTheServerThatReportsMostOften() {
    append(record("slow", 0, 1), record("slow", 120, 1));
    assertThat(compute(model, 120).expectedEvery()).isEqualTo(120);

    append(record("fast", 120, 1), record("fast", 130, 1));
    assertThat(compute(model, 130).expectedEvery()).isEqualTo(10);

    // The fast one has stopped.
    append(record("slow", 240, 1));
    assertThat(compute(model, 240).expectedEvery()).isEqualTo(120);
  }

  @Test
  void aReadThatFailsInTheMiddleIsContinuedByTheNext() {
    feed(0, 100);
    tick(500);
    feed(100, 103);
    store.failAfter(SERVERS);
    StepVerifier.create(model.compute(request(515))).expectErrorMessage("away").verify(LIMIT);

    Tick continued = compute(model, 515).value();

    Tick takenOver = compute(instance(new SimpleMeterRegistry()), 515).value();
    assertThat(continued.servers()).isEqualTo(takenOver.servers());
    assertThat(store.loads).hasValue(2);
  }

  @Test
  void aLoadThatFailsInTheMiddleBeginsAgain() {
    feed(0, 100);
    store.failAfter(50);
    StepVerifier.create(model.compute(request(500))).expectErrorMessage("away").verify(LIMIT);

    assertThat(compute(model, 500).value().feed().records()).isEqualTo(100L * SERVERS);
  }

  @Test
  void twoTicksAreNeverComputedAtOnceAndACancelledOneMakesRoom() {
    feed(0, 100);
    store.hang();
    Disposable hanging = model.compute(request(500)).subscribe();

    StepVerifier.create(model.compute(request(505)))
        .expectErrorMessage("the tick before is still being computed")
        .verify(LIMIT);

    hanging.dispose();
    assertThat(compute(model, 510).value().state()).isEqualTo(Tick.State.READY);
  }

  @Test
  void eachTickIsKeptInHistoryOnce() {
    feed(0, 100);
    Request request = request(500);
    Tick tick = compute(model, 500).value();

    model.keep(tick, request).then(model.keep(tick, request)).block(LIMIT);

    assertThat(history.between(START, START.plusSeconds(600)).collectList().block(LIMIT))
        .containsExactly(Sample.of(tick));
    assertThat(history.riskiest().block(LIMIT)).isEqualTo(tick.summary().top().getFirst());
    assertThat(tick.scenario()).isEqualTo(Scenario.HEALTHY);
  }

  @Test
  void dataIsNeverNewerThanNow() {
    append(record("ahead", 0, 1), record("ahead", 200, 1));

    assertThat(compute(model, 100).dataAt()).isEqualTo(START.plusSeconds(100));
  }

  private TickModel instance(SimpleMeterRegistry registry) {
    return new TickModel(store, scenarios, history, new ProfileBook(), true, registry);
  }

  private void tick(long seconds) {
    compute(model, seconds);
  }

  private static Result<Tick> compute(TickModel instance, long seconds) {
    return Objects.requireNonNull(instance.compute(request(seconds)).block(LIMIT));
  }

  private static Request request(long seconds) {
    Instant now = START.plusSeconds(seconds);
    return new Request(new Inputs(Map.of(), Map.of()), BucketSize.S5.at(now), now);
  }

  private double count(String name) {
    return meters.get(name).meter().measure().iterator().next().getValue();
  }

  private void append(MetricRecord... records) {
    store.append(Source.REAL, List.of(records), OnError.SKIP).block(LIMIT);
  }

  private void feed(int fromStep, int toStep) {
    List<MetricRecord> records = new ArrayList<>();
    for (int step = fromStep; step < toStep; step++) {
      for (int server = 0; server < SERVERS; server++) {
        records.add(record("ppdb%03d".formatted(server), 5L * step, (step * 7 + server) % 100));
      }
    }
    store.append(Source.GENERATOR, records, OnError.SKIP).block(LIMIT);
  }

  private static List<MetricRecord> demo(int round) {
    return List.of(
        record("ppml0001", 5L * round, round % 50), record("ppml0002", 5L * round, round % 30));
  }

  /** Some records since the last ones; some servers pause, some send late. */
  private static List<MetricRecord> real(Random random, long now) {
    List<MetricRecord> records = new ArrayList<>();
    for (int server = 0; server < 5; server++) {
      if (random.nextInt(3) > 0) {
        for (long back = 200; back > 0; back -= 20 + random.nextInt(30)) {
          records.add(record("real" + server, now - back, random.nextInt(100)));
        }
      }
    }
    return records;
  }

  private static MetricRecord record(String server, long seconds, double cpu) {
    double[] values = MetricRecord.noValues();
    values[Metric.CPU_USER.index()] = cpu;
    return MetricRecord.of(server, START.plusSeconds(seconds), null, values);
  }
}
