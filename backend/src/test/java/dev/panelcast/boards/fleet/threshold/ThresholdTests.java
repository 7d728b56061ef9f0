package dev.panelcast.boards.fleet.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.forecast.GivenForecast;
import dev.panelcast.boards.fleet.forecast.GivenOutlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTests {
  @ParameterizedTest
  @CsvSource({
    "CPU, GENERIC, 89.9,",
    "CPU, GENERIC, 90, WATCH",
    "CPU, GENERIC, 95, WARNING",
    "CPU, GENERIC, 98, CRITICAL",
    "IOWAIT, GENERIC, 10, WATCH",
    "IOWAIT, GENERIC, 20, WARNING",
    "IOWAIT, GENERIC, 30, CRITICAL",
    "MEMORY, WEB_API, 96, WARNING",
    "MEMORY, DATABASE, 94.9,",
    "MEMORY, DATABASE, 96, WATCH",
    "MEMORY, DATABASE, 98, WARNING",
    "MEMORY, DATABASE, 99, CRITICAL",
    "SWAP, GENERIC, 10, WATCH",
    "SWAP, GENERIC, 25, WARNING",
    "SWAP, GENERIC, 50, CRITICAL",
    "LOAD, GENERIC, 6, WATCH",
    "LOAD, GENERIC, 8, WARNING",
    "LOAD, GENERIC, 12, CRITICAL"
  })
  void aCellHasTheLevelOfTheBoundItReaches(
      DisplayMetric metric, Profile profile, double value, @Nullable Level expected) {
    assertThat(CellBounds.of(metric, profile).orElseThrow().level(value)).isEqualTo(expected);
  }

  @Test
  void networkAndDiskHaveNoCellBounds() {
    assertThat(CellBounds.of(DisplayMetric.NET_IN, Profile.GENERIC)).isEmpty();
    assertThat(CellBounds.of(DisplayMetric.DISK, Profile.GENERIC)).isEmpty();
  }

  @Test
  void g2_22_heatMapCpuTakesTheSmallestP10OfIdle() {
    double[] p10 = {12, 11, 10.5, 9.8, 10.2, 11, 0, 0};
    GivenOutlook outlook =
        new GivenOutlook()
            .now(Metric.CPU_IDLE, 20)
            .next(Metric.CPU_IDLE, new GivenForecast(p10, p10, p10));

    assertThat(HeatFigure.cpu(outlook)).isCloseTo(90.2, within(0.05));
  }

  @Test
  void heatMapMemoryAndLoadTakeTheLargestP90() {
    double[] p90 = {61, 64, 62, 60, 60, 60, 99};
    GivenOutlook outlook =
        new GivenOutlook()
            .now(Metric.MEMORY, 50)
            .next(Metric.MEMORY, new GivenForecast(p90, p90, p90))
            .now(Metric.LOAD, 3);

    assertThat(HeatFigure.p90(outlook, Metric.MEMORY)).isEqualTo(64);
    assertThat(HeatFigure.p90(outlook, Metric.LOAD)).isEqualTo(3);
    assertThat(HeatFigure.p90(outlook, Metric.SWAP)).isNaN();
  }

  @Test
  void withoutIdleHeatMapCpuIsCpuUser() {
    assertThat(HeatFigure.cpu(new GivenOutlook().flat(Metric.CPU_USER, 20, 30, 40))).isEqualTo(40);
    assertThat(HeatFigure.cpu(new GivenOutlook().now(Metric.CPU_IDLE, 30))).isEqualTo(70);
    assertThat(HeatFigure.cpu(new GivenOutlook())).isNaN();
  }

  @ParameterizedTest
  @CsvSource({
    "90.2, CRITICAL",
    "90, WARNING",
    "70.1, WARNING",
    "70, WATCH",
    "50.1, WATCH",
    "50, HEALTHY"
  })
  void g2_23_heatLevelOfPerCent(double value, Level expected) {
    assertThat(HeatLevel.ofPercent(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"12, CRITICAL", "9, WARNING", "8, WARNING", "6, WATCH", "5.9, HEALTHY"})
  void g2_23_heatLevelOfLoad(double value, Level expected) {
    assertThat(HeatLevel.ofLoad(value)).isEqualTo(expected);
  }

  @Test
  void aProfileHasItsNormalRanges() {
    assertThat(NormalRange.of(Profile.DATABASE, DisplayMetric.MEMORY))
        .contains(new NormalRange(80, 98));
    assertThat(NormalRange.of(Profile.RISK_ANALYTICS, DisplayMetric.LOAD))
        .contains(new NormalRange(6, 14));
    assertThat(NormalRange.of(Profile.ML_COMPUTE, DisplayMetric.CPU))
        .contains(new NormalRange(45, 75));
    assertThat(NormalRange.of(Profile.ML_COMPUTE, DisplayMetric.SWAP)).isEmpty();
    assertThat(NormalRange.of(Profile.GENERIC, DisplayMetric.CPU)).isEmpty();
  }

  @Test
  void twoRisingMetricsWarn() {
    GivenOutlook outlook = new GivenOutlook().flat(Metric.MEMORY, 50, 60, 70);
    assertThat(RisingMetrics.several(outlook)).isFalse();

    outlook.flat(Metric.SWAP, 1, 2, 3);
    assertThat(RisingMetrics.several(outlook)).isFalse();

    outlook.flat(Metric.LOAD, 1, 2, 3);
    assertThat(RisingMetrics.several(outlook)).isTrue();
  }
}
