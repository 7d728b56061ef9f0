package dev.panelcast.boards.fleet.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Model;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.live.Scorer;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.MemoryMetricStore;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Refusal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import reactor.core.publisher.Mono;

class PredictionControllerTests {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final MemoryMetricStore metrics = new MemoryMetricStore();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Scorer scorer = new Scorer(metrics, new ProfileBook(), meters);
  private @Nullable Tick tick = FleetFixture.ofFive().tick();

  private final PredictionController controller =
      new PredictionController(GivenModels.all(), newest(), scorer);

  @Test
  void aServerOfTheTickIsToldWithoutComputingAnything() {
    Prediction told = predict("PPML0001");

    assertThat(told.server()).isEqualTo("ppml0001");
    assertThat(told.fromTick()).isTrue();
    assertThat(told.at()).isEqualTo(FleetFixture.NOW);
    assertThat(told.risk()).isEqualTo(88.5);
    assertThat(told.level()).isEqualTo(Level.CRITICAL);
    assertThat(told.priority()).isEqualTo("critical");
    assertThat(calculations()).isZero();
  }

  @Test
  void theForecastIsThatOfTheTick() {
    Prediction told = predict("ppml0001");
    Forecast memory =
        Objects.requireNonNull(
            Objects.requireNonNull(tick)
                .server("ppml0001")
                .orElseThrow()
                .outlook()
                .next(Metric.MEMORY));

    Prediction.Course course = Objects.requireNonNull(told.forecast().get("memUsedPct"));
    assertThat(course.p50()).hasSize(Forecast.STEPS).contains(memory.p50(95), Index.atIndex(95));
    assertThat(course.p10()[5]).isEqualTo(memory.p10(5));
    assertThat(course.p90()[5]).isEqualTo(memory.p90(5));
    assertThat(Objects.requireNonNull(told.metrics().get("cpu")).current()).isEqualTo(96);
    assertThat(told.metrics()).doesNotContainKey("disk");
  }

  @Test
  void aServerThatIsNotInTheTickIsComputedOnce() {
    store("late", 97);

    Prediction told = predict("late");

    assertThat(told.fromTick()).isFalse();
    assertThat(told.dataAt()).isEqualTo(FleetFixture.NOW.plusSeconds(29));
    assertThat(told.points().current()).isEqualTo(40);
    assertThat(calculations()).isEqualTo(1);
  }

  @Test
  void withoutATickTheServerIsComputed() {
    tick = null;
    store("late", 10);

    assertThat(predict("late").fromTick()).isFalse();
  }

  @Test
  void aServerThatNeverReportedIsUnknown() {
    for (String name : new String[] {null, "", "ghost", "no name"}) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> predict(name))
          .satisfies(
              refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
                assertThat(refusal.code()).isEqualTo("unknown_server");
              });
    }
    assertThat(calculations()).isZero();
  }

  @Test
  void tooFewRecordsPredictNothing() {
    tick = FleetFixture.beginning(99).tick();
    store("web1", 97);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> predict("web1"))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("insufficient_data"));
    assertThat(calculations()).isZero();
  }

  @Test
  void aClientMayAskThirtyTimesAMinute() {
    IntStream.range(0, 30).forEach(_ -> predict("ppml0001"));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> predict("ppml0001"))
        .satisfies(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
              assertThat(refusal.code()).isEqualTo("rate_limited");
              assertThat(refusal.retryAfter())
                  .isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
            });
    assertThat(predict("ppml0001", "192.0.2.2").risk()).isEqualTo(88.5);
  }

  private Model.Newest newest() {
    return new Model.Newest() {
      @Override
      public <V> Mono<V> of(BoardId board, Model<V> model) {
        return Mono.justOrEmpty(tick).map(model.type()::cast);
      }
    };
  }

  private void store(String server, double cpu) {
    List<MetricRecord> records =
        IntStream.range(0, 30)
            .mapToObj(second -> record(server, FleetFixture.NOW.plusSeconds(second), cpu))
            .toList();
    metrics.append(Source.GENERATOR, records, OnError.SKIP).block(LIMIT);
  }

  private static MetricRecord record(String server, Instant at, double cpu) {
    double[] values = MetricRecord.noValues();
    values[Metric.CPU_USER.index()] = cpu;
    return MetricRecord.of(server, at, null, values);
  }

  private double calculations() {
    return meters.get("panelcast.fleet.risk.calculations").counter().count();
  }

  private Prediction predict(@Nullable String server) {
    return predict(server, "192.0.2.1");
  }

  private Prediction predict(@Nullable String server, String client) {
    MockServerHttpRequest request =
        MockServerHttpRequest.post("/api/v1/fleet/predictions")
            .remoteAddress(new InetSocketAddress(client, 1234))
            .build();
    return Objects.requireNonNull(
        controller.predict(new PredictionController.Question(server), request).block(LIMIT));
  }
}
