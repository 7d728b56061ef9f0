package dev.panelcast.boards.fleet.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Model;
import dev.panelcast.board.Model.Request;
import dev.panelcast.board.Model.Result;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.explain.ServerSeries;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.store.MemoryHistoryStore;
import dev.panelcast.boards.fleet.store.MemoryMetricStore;
import dev.panelcast.boards.fleet.store.MemoryScenarioStore;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OtherModelsTests {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final MemoryMetricStore metrics = new MemoryMetricStore();
  private final MemoryHistoryStore history = new MemoryHistoryStore();
  private final MemoryScenarioStore scenarios = new MemoryScenarioStore();
  private final SeriesModel series = new SeriesModel(metrics, history, new ProfileBook());

  @Test
  void theSeriesOfAChosenServer() {
    feed("ppdb001");

    Result<SeriesAnswer> result = compute(series, Map.of("server", "ppdb001"));

    ServerSeries found = Objects.requireNonNull(result.value().found());
    assertThat(found.server()).isEqualTo("ppdb001");
    assertThat(found.profile()).isEqualTo(Profile.DATABASE);
    assertThat(found.recent()).hasSize(24);
    assertThat(result.dataAt()).isEqualTo(NOW.minusSeconds(5));
    assertThat(series.variables()).containsExactly("server");
  }

  @Test
  void withoutAChoiceTheServerIsTheRiskiestOne() {
    feed("ppdb001");
    feed("ppdb002");
    Sample sample = new Sample(NOW, null, null, null, null);
    history.keep(sample, "ppdb002").block(LIMIT);

    SeriesAnswer answer = compute(series, Map.of()).value();

    assertThat(Objects.requireNonNull(answer.found()).server()).isEqualTo("ppdb002");
  }

  @Test
  void anUnknownServerAndAnEmptyFleetHaveNoSeries() {
    assertThat(compute(series, Map.of("server", "nobody")).value().found()).isNull();
    assertThat(compute(series, Map.of()).value().found()).isNull();
  }

  @Test
  void theHistoryOfTheLastMinutes() {
    Sample old = new Sample(NOW.minusSeconds(1_801), .1, .1, 1.0, null);
    Sample first = new Sample(NOW.minusSeconds(1_800), .2, .1, 1.0, null);
    Sample last = new Sample(NOW.minusSeconds(5), .3, .1, 1.0, null);
    for (Sample sample : List.of(old, first, last)) {
      history.keep(sample, null).block(LIMIT);
    }
    HistoryModel model = new HistoryModel(history);

    Result<EnvironmentHistory> result = compute(model, Map.of("lookback", "30"));

    assertThat(result.value().samples()).containsExactly(first, last);
    assertThat(result.dataAt()).isEqualTo(last.at());
    assertThat(compute(model, Map.of("lookback", "5")).value().samples()).containsExactly(last);
    assertThat(model.variables()).containsExactly("lookback");
  }

  @Test
  void aHistoryWithoutSamplesHasNoAge() {
    assertThat(compute(new HistoryModel(history), Map.of("lookback", "5")).dataAt()).isNull();
  }

  @Test
  void theScenarioIsTheStoredCourse() {
    ScenarioModel model = new ScenarioModel(scenarios, true);
    Course course =
        Objects.requireNonNull(
            scenarios.change(c -> c.choose(Choice.DEMO, 90, 7, NOW)).block(LIMIT));

    assertThat(compute(model, Map.of()).value().course()).isEqualTo(course);
    assertThat(model.datasets()).containsExactly("scenario");
    assertThat(model.cadence().followsChanges()).isTrue();
  }

  @Test
  void withoutGeneratorThereIsNoScenario() {
    assertThat(compute(new ScenarioModel(scenarios, false), Map.of()).value().course()).isNull();
  }

  private void feed(String server) {
    List<MetricRecord> records =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> record(server, NOW.minusSeconds(5L * i)))
            .toList();
    metrics.append(Source.GENERATOR, records.reversed(), OnError.SKIP).block(LIMIT);
  }

  private static MetricRecord record(String server, Instant at) {
    double[] values = MetricRecord.noValues();
    values[Metric.CPU_IDLE.index()] = 40;
    return MetricRecord.of(server, at, null, values);
  }

  private static <V> Result<V> compute(Model<V> model, Map<String, String> given) {
    Request request = new Request(new Inputs(given, Map.of()), BucketSize.S30.at(NOW), NOW);
    return Objects.requireNonNull(model.compute(request).block(LIMIT));
  }
}
