package dev.panelcast.boards.fleet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.explain.ServerSeries.Point;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServerSeriesTests {
  private static final Instant NOW = Instant.parse("2026-03-01T12:02:00Z");

  @Test
  void demoPointsAreFiveMinutesApartAndTheLastIsNow() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 30; i++) {
      series.add(cpu(NOW.plusSeconds(5L * i), 50 + i));
    }

    ServerSeries server = look(series);

    assertThat(server.recent()).hasSize(24);
    assertThat(server.recent().getFirst()).isEqualTo(new Point(-23 * 300, 44.0, false));
    assertThat(server.recent().getLast()).isEqualTo(new Point(0, 21.0, false));
  }

  @Test
  void realPointsLieWhereTheirSlotsDo() {
    SeriesWindow series = new SeriesWindow(Source.REAL);
    series.addSlot(Instant.parse("2026-03-01T11:40:00Z"), cpu(NOW, 30).values(), 60);
    series.addSlot(Instant.parse("2026-03-01T11:55:00Z"), cpu(NOW, 40).values(), 60);
    series.add(cpu(NOW, 10));

    assertThat(look(series).recent())
        .containsExactly(new Point(-1_200, 70.0, false), new Point(-300, 60.0, false));
  }

  @Test
  void everyMetricHasAnImpactOrAReason() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 12; i++) {
      series.add(cpu(NOW.plusSeconds(5L * i), 50 + i));
    }

    ServerSeries server = look(series);

    assertThat(server.impacts()).hasSize(Metric.COUNT);
    assertThat(server.impacts())
        .allSatisfy(one -> assertThat(one.impact() == null).isEqualTo(one.missing() != null));
    assertThat(server.impacts().get(Metric.CPU_IDLE.index()).impact()).isNotNull();
    assertThat(server.impacts().get(Metric.SWAP.index()).missing())
        .isEqualTo(FeatureImpact.Missing.INSUFFICIENT_HISTORY);
  }

  @Test
  void aServerWithoutANewestRecordCannotBeLookedAt() {
    assertThat(ServerSeries.of("web1", Profile.GENERIC, new SeriesWindow(Source.REAL), NOW))
        .isNull();
  }

  @Test
  void itIsReadBackEqual() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 12; i++) {
      series.add(cpu(NOW.plusSeconds(5L * i), 50 + i));
    }
    SeriesAnswer answer = new SeriesAnswer(look(series), 100);
    JsonMapper json = JsonMapper.builder().build();

    assertThat(json.readValue(json.writeValueAsString(answer), SeriesAnswer.class))
        .isEqualTo(answer);
    assertThat(
            json.readValue(
                json.writeValueAsString(new SeriesAnswer(null, 100)), SeriesAnswer.class))
        .isEqualTo(new SeriesAnswer(null, 100));
  }

  private static ServerSeries look(SeriesWindow series) {
    return Objects.requireNonNull(ServerSeries.of("web1", Profile.WEB_API, series, NOW));
  }

  private static MetricRecord cpu(Instant at, double idle) {
    double[] values = MetricRecord.noValues();
    values[Metric.CPU_IDLE.index()] = idle;
    return MetricRecord.of("web1", at, null, values);
  }
}
