package dev.panelcast.boards.fleet.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.GivenForecast;
import dev.panelcast.boards.fleet.forecast.GivenOutlook;
import dev.panelcast.boards.fleet.metric.Metric;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayMetricTests {
  @Test
  void g2_10_cpuIs100MinusIdle() {
    DisplayValue cpu =
        value(DisplayMetric.CPU, new GivenOutlook().flat(Metric.CPU_IDLE, 44.8, 32.9, 40));

    assertThat(cpu.current()).isCloseTo(55.2, within(1e-9));
    assertThat(cpu.predicted()).isCloseTo(67.1, within(1e-9));
    assertThat(cpu.delta()).isEqualTo(11.9);
    assertThat(cpu.trend()).isEqualTo(DisplayTrend.INCREASING);
  }

  @Test
  void g2_11_aSmallChangeIsStable() {
    DisplayValue value = new DisplayValue(67.04, 67.06);

    assertThat(value.delta()).isEqualTo(0.0);
    assertThat(value.trend()).isEqualTo(DisplayTrend.STABLE);
  }

  @Test
  void g2_12_predictedIsTheMeanOf30Minutes() {
    GivenOutlook outlook =
        new GivenOutlook()
            .now(Metric.MEMORY, 81)
            .next(Metric.MEMORY, GivenForecast.line(82, 83, 84, 85, 86, 87, 99, 99));

    assertThat(value(DisplayMetric.MEMORY, outlook).predicted()).isCloseTo(84.5, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "67.05, 67.10, 0.1, INCREASING",
    "67.10, 67.05, -0.1, DECREASING",
    "67.10, 67.06, 0.0, STABLE",
    "10, 9.94, -0.1, DECREASING",
    "0, 100, 100, INCREASING"
  })
  void halvesAreRoundedAwayFromZero(
      double current, double predicted, double delta, DisplayTrend trend) {
    DisplayValue value = new DisplayValue(current, predicted);

    assertThat(value.delta()).isEqualTo(delta);
    assertThat(value.trend()).isEqualTo(trend);
  }

  @Test
  void withoutIdleCpuIsCpuUser() {
    DisplayValue cpu =
        value(DisplayMetric.CPU, new GivenOutlook().flat(Metric.CPU_USER, 20, 30, 40));

    assertThat(cpu.current()).isEqualTo(20);
    assertThat(cpu.predicted()).isCloseTo(30, within(1e-9));
  }

  @Test
  void withoutAForecastOf30MinutesItStays() {
    GivenOutlook outlook =
        new GivenOutlook().now(Metric.SWAP, 7).next(Metric.SWAP, GivenForecast.line(8, 9, 10));

    assertThat(value(DisplayMetric.SWAP, outlook)).isEqualTo(new DisplayValue(7, 7));
    assertThat(value(DisplayMetric.CPU, new GivenOutlook().now(Metric.CPU_IDLE, 60)))
        .isEqualTo(new DisplayValue(40, 40));
  }

  @Test
  void aMissingMetricHasNoFigure() {
    GivenOutlook outlook =
        new GivenOutlook().next(Metric.LOAD, GivenForecast.flat(Forecast.STEPS, 1, 1, 1));

    for (DisplayMetric metric : DisplayMetric.values()) {
      assertThat(metric.of(outlook)).isNull();
      assertThat(metric.increasing(outlook) || metric.decreasing(outlook)).isFalse();
    }
  }

  @Test
  void g2_20_busyness() {
    GivenOutlook outlook =
        new GivenOutlook()
            .now(Metric.CPU_IDLE, 50)
            .now(Metric.MEMORY, 60)
            .now(Metric.CPU_IOWAIT, 5)
            .now(Metric.SWAP, 2)
            .now(Metric.LOAD, 3);

    assertThat(Busyness.of(outlook)).isCloseTo(31.75, within(0.005));
  }

  @Test
  void aMissingMetricCountsZeroInBusyness() {
    assertThat(Busyness.of(new GivenOutlook())).isZero();
  }

  private static DisplayValue value(DisplayMetric metric, GivenOutlook outlook) {
    return Objects.requireNonNull(metric.of(outlook));
  }
}
