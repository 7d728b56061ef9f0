package dev.panelcast.boards.fleet.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.metric.Metric;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendForecastTests {
  private static final double[] RISING = {50, 52, 54, 56, 58, 60};

  @Test
  void g2_25_aRisingLineIsContinuedAndItsBandWidens() {
    Trend trend = Trend.of(RISING, RISING.length);
    Forecast forecast = new TrendForecast(Metric.MEMORY, 60, trend.slope(), trend.sigma());

    assertThat(trend.slope()).isCloseTo(2, within(1e-12));
    assertThat(trend.sigma()).isCloseTo(3.4157, within(5e-5));
    assertStep(forecast, 1, 57.628, 62, 66.372);
    assertStep(forecast, 6, 61.291, 72, 82.709);
    assertStep(forecast, 96, 57.163, 100, 100);
  }

  @Test
  void theLastFiveValuesCountThreeTenths() {
    double[] values = {0, 0, 0, 0, 0, 10};
    double all = 10 * 2.5 / 17.5;
    double lastFive = 10 * 2 / 10.0;

    assertThat(Trend.of(values, 6).slope()).isCloseTo(0.7 * all + 0.3 * lastFive, within(1e-12));
  }

  @Test
  void fiveValuesHaveOneSlope() {
    assertThat(Trend.of(new double[] {0, 0, 0, 0, 10}, 5).slope()).isCloseTo(2, within(1e-12));
  }

  @Test
  void fewValuesHaveNoSlopeAndSpreadOne() {
    assertThat(Trend.of(new double[24], 0)).isEqualTo(new Trend(0, 1));
    assertThat(Trend.of(new double[] {7}, 1)).isEqualTo(new Trend(0, 1));
    assertThat(Trend.of(new double[] {7, 9}, 2)).isEqualTo(new Trend(2, 1));
  }

  @Test
  void closeWaitAndUptimeAreWholeNumbers() {
    Forecast waits = new TrendForecast(Metric.BACK_CLOSE_WAIT, 3, 0.3, 0.7);
    Forecast days = new TrendForecast(Metric.UPTIME, 29, 0.4, 0);

    for (int k = 0; k < Forecast.STEPS; k++) {
      assertThat(waits.p50(k)).isEqualTo(Math.rint(waits.p50(k)));
      assertThat(waits.p90(k)).isEqualTo(Math.rint(waits.p90(k)));
    }
    assertThat(waits.p50(0)).isEqualTo(3);
    assertThat(days.p50(95)).isEqualTo(30);
  }

  @Test
  void aCurrentValueAboveTheUsualLimitWidensTheClamp() {
    assertThat(new TrendForecast(Metric.LOAD, 20, 1, 1).p50(50)).isEqualTo(20);
    assertThat(new TrendForecast(Metric.LOAD, 10, 1, 1).p50(50)).isEqualTo(16);
    assertThat(new TrendForecast(Metric.NET_IN, 900, 1, 1).p90(50)).isEqualTo(900);
    assertThat(new TrendForecast(Metric.NET_OUT, 10, 100, 1).p90(50)).isEqualTo(200);
    assertThat(new TrendForecast(Metric.UPTIME, 400, 1, 1).p90(50)).isEqualTo(400);
    assertThat(new TrendForecast(Metric.FRONT_CLOSE_WAIT, 10, 100, 0).p50(95)).isEqualTo(9_610);
  }

  @ParameterizedTest
  @EnumSource
  void theBandIsOrderedAndInsideTheClampWhateverTheTrend(Metric metric) {
    Random random = new Random(25);
    for (int run = 0; run < 200; run++) {
      double current = random.nextDouble() * Math.min(metric.limit(), 300);
      double start = metric.whole() ? Math.rint(current) : current;
      Forecast forecast =
          new TrendForecast(metric, start, random.nextGaussian() * 3, random.nextDouble() * 20);
      for (int k = 0; k < forecast.steps(); k++) {
        assertThat(forecast.p10(k)).isBetween(0.0, forecast.p50(k));
        assertThat(forecast.p90(k)).isBetween(forecast.p50(k), Clamp.upper(metric, start));
      }
    }
  }

  @Test
  void figuresOfTheFirstStepsAreThoseOfTheSteps() {
    Forecast forecast = new TrendForecast(Metric.MEMORY, 50, 2, 3);

    assertThat(forecast.soonP50()).isCloseTo(57, within(1e-12));
    assertThat(forecast.soonP10()).isLessThan(57);
    assertThat(forecast.soonP90()).isGreaterThan(57);
    assertThat(forecast.maxP50(6)).isEqualTo(forecast.p50(5));
    assertThat(forecast.minP50(6)).isEqualTo(forecast.p50(0));
    assertThat(forecast.maxP90(6)).isEqualTo(forecast.p90(5));
    assertThat(forecast.minP10(6)).isEqualTo(forecast.p10(0));
  }

  private static void assertStep(Forecast forecast, int step, double p10, double p50, double p90) {
    assertThat(forecast.p10(step - 1)).isCloseTo(p10, within(0.0005));
    assertThat(forecast.p50(step - 1)).isCloseTo(p50, within(1e-9));
    assertThat(forecast.p90(step - 1)).isCloseTo(p90, within(0.0005));
  }
}
