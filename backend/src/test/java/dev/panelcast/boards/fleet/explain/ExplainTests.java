package dev.panelcast.boards.fleet.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.explain.Counterfactual.Measure;
import dev.panelcast.boards.fleet.metric.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTests {
  @Test
  void g2_33_impactOfAMetricThatRose() {
    double[] values = new double[25];
    Arrays.fill(values, 0, 5, 40);
    Arrays.fill(values, 5, 20, 45);
    Arrays.fill(values, 20, 25, 60);

    FeatureImpact impact = Objects.requireNonNull(FeatureImpact.of(values));

    assertThat(impact.trend()).isCloseTo(0.50, within(0.005));
    assertThat(impact.z()).isCloseTo(1.9167, within(0.00005));
    assertThat(impact.impact()).isCloseTo(1.0667, within(0.00005));
    assertThat(impact.stars()).isEqualTo(3);
  }

  @Test
  void tenPointsAreEnoughAndNineAreNot() {
    assertThat(FeatureImpact.missing(new double[9]))
        .isEqualTo(FeatureImpact.Missing.INSUFFICIENT_HISTORY);
    assertThat(FeatureImpact.of(new double[9])).isNull();
    assertThat(FeatureImpact.of(flat(10, 5))).isEqualTo(new FeatureImpact(0, 0));
  }

  @Test
  void aFirstMeanOfZeroHasNoTrend() {
    assertThat(FeatureImpact.missing(flat(20, 0)))
        .isEqualTo(FeatureImpact.Missing.ZERO_DENOMINATOR);
    assertThat(FeatureImpact.of(flat(20, 0))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0.125, 0, 1",
    "0.0833, 0, 0",
    "0.1666, 0, 1",
    "0.17, 0, 2",
    "0.34, 0, 3",
    "0, -1, 3"
  })
  void starsStandForTheImpact(double trend, double z, int stars) {
    assertThat(new FeatureImpact(trend, z).stars()).isEqualTo(stars);
  }

  @Test
  void aBarIsCriticalWhenItsMetricMovesTheBadWay() {
    FeatureImpact rise = new FeatureImpact(1, 0);
    FeatureImpact fall = new FeatureImpact(-1, 0);

    assertThat(rise.tone(Metric.MEMORY)).isEqualTo(Level.CRITICAL);
    assertThat(fall.tone(Metric.MEMORY)).isEqualTo(Level.HEALTHY);
    assertThat(rise.tone(Metric.CPU_IDLE)).isEqualTo(Level.HEALTHY);
    assertThat(fall.tone(Metric.CPU_IDLE)).isEqualTo(Level.CRITICAL);
    assertThat(rise.tone(Metric.NET_IN)).isNull();
    assertThat(rise.tone(Metric.UPTIME)).isNull();
    assertThat(new FeatureImpact(0, 0).tone(Metric.MEMORY)).isNull();
  }

  @Test
  void g2_34_whatWouldBringCpuDown() {
    List<Counterfactual> all = Counterfactual.of(90);

    assertValues(all.stream().map(Counterfactual::cpu).toList(), 76.5, 58.5, 79.2, 30, 82.8);
    assertValues(all.stream().map(Counterfactual::score).toList(), 18.5, 61.5, 15.8, 80, 7.2);
    assertThat(Counterfactual.best(all).orElseThrow().measure()).isEqualTo(Measure.SCALE_OUT);
  }

  @Test
  void onAQuietServerNothingHelps() {
    assertThat(Counterfactual.best(Counterfactual.of(1))).isEmpty();
  }

  private static void assertValues(List<Double> actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual.get(i)).isCloseTo(expected[i], within(0.05));
    }
  }

  private static double[] flat(int count, double value) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    return values;
  }
}
