package dev.panelcast.boards.fleet.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TrendOutlookTests {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void onlyTheLast24ValuesCount() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 100; i++) {
      series.add(record(i, i < 76 ? 90 : 10 + (i - 76)));
    }

    TrendOutlook outlook = outlook(series);

    assertThat(outlook.now(Metric.MEMORY)).isEqualTo(33);
    assertThat(outlook.slope().get(Metric.MEMORY)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aMetricWithoutACurrentValueHasNoForecast() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    series.add(record(0, 50));
    series.add(record(5, Double.NaN));

    TrendOutlook outlook = outlook(series);

    assertThat(outlook.has(Metric.MEMORY)).isFalse();
    assertThat(outlook.next(Metric.MEMORY)).isNull();
    assertThat(outlook.soon(Metric.MEMORY)).isNull();
  }

  @Test
  void aRealServerWithoutAClosedSlotStaysFlat() {
    SeriesWindow series = new SeriesWindow(Source.REAL);
    series.add(record(0, 50));

    Forecast forecast = Objects.requireNonNull(outlook(series).next(Metric.MEMORY));

    assertThat(forecast.p50(95)).isEqualTo(50);
    assertThat(forecast.p90(0)).isCloseTo(51.28, within(1e-12));
  }

  @Test
  void itIsStoredAsArraysAndReadBackEqual() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    series.add(record(0, 50.1));
    series.add(record(5, 51.7));
    series.add(record(10, 49.3));
    TrendOutlook outlook = outlook(series);
    JsonMapper json = JsonMapper.builder().build();

    String stored = json.writeValueAsString(outlook);

    assertThat(json.readValue(stored, TrendOutlook.class)).isEqualTo(outlook);
    assertThat(stored).startsWith("{\"current\":[\"NaN\",").doesNotContain("cpu");
  }

  private static TrendOutlook outlook(SeriesWindow series) {
    return TrendOutlook.of(Objects.requireNonNull(series.newest()), series);
  }

  private static MetricRecord record(long second, double memory) {
    double[] values = MetricRecord.noValues();
    values[Metric.MEMORY.index()] = memory;
    return MetricRecord.of("web1", START.plusSeconds(second), null, values);
  }
}
