package dev.panelcast.boards.fleet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.GivenForecast;
import dev.panelcast.boards.fleet.forecast.GivenOutlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskPointsTests {
  private static final double NONE = Double.NaN;

  @Test
  void g2_03_aServerThatIsFullEverywhere() {
    RiskValues values = new RiskValues(96, 96, 12, 12, 9, 92, 97, 22);

    assertRisk(Profile.GENERIC, values, 105, 50, 88.5, Level.CRITICAL);
    assertRisk(Profile.DATABASE, values, 90, 50, 78, Level.CRITICAL);
  }

  @Test
  void g2_04_memoryAlone() {
    RiskValues values = new RiskValues(40, 98, 2, 0, 2, 42, 99, 3);

    assertRisk(Profile.GENERIC, values, 50, 30, 44, Level.WARNING);
    assertRisk(Profile.DATABASE, values, 30, 30, 30, Level.WATCH);
  }

  @Test
  void g2_05_aBusyServer() {
    RiskValues values = new RiskValues(85, 86, 4, 0, 5, 91, 90, 6);

    assertRisk(Profile.GENERIC, values, 25, 15, 22, Level.WATCH);
    assertRisk(Profile.DATABASE, values, 15, 15, 15, Level.HEALTHY);
  }

  @Test
  void g2_06_theScoreIsClamped() {
    RiskValues values = new RiskValues(99, 99, 35, 60, 14, 99, 99, 40);

    assertRisk(Profile.GENERIC, values, 200, 95, 100, Level.CRITICAL);
    assertRisk(Profile.DATABASE, values, 200, 95, 100, Level.CRITICAL);
  }

  @Test
  void g2_07_aQuietServer() {
    RiskValues values = new RiskValues(30, 50, 1, 0, 1, 35, 55, 2);

    assertRisk(Profile.GENERIC, values, 0, 0, 0, Level.HEALTHY);
    assertRisk(Profile.DATABASE, values, 0, 0, 0, Level.HEALTHY);
  }

  @Test
  void g2_39_withoutAForecastTheCurrentCpuStandsIn() {
    RiskValues values = RiskValues.of(calm().now(Metric.CPU_IDLE, 8));

    assertThat(values.nextCpu()).isEqualTo(92);
    assertRisk(Profile.GENERIC, values, 25, 15, 22, Level.WATCH);
    assertRisk(Profile.DATABASE, values, 25, 15, 22, Level.WATCH);
  }

  @Test
  void g2_40_predictedCpuTakesP10OfIdle() {
    GivenForecast idle = GivenForecast.flat(Forecast.STEPS, 3.5, 8, 14);

    RiskValues values = RiskValues.of(calm().now(Metric.CPU_IDLE, 8).next(Metric.CPU_IDLE, idle));

    assertThat(values.nextCpu()).isCloseTo(96.5, within(1e-9));
    assertRisk(Profile.GENERIC, values, 25, 25, 25, Level.WATCH);
  }

  @Test
  void withoutIdlePredictedCpuIsP90OfCpuUser() {
    RiskValues values = RiskValues.of(calm().flat(Metric.CPU_USER, 70, 75, 91));

    assertThat(values.cpu()).isEqualTo(70);
    assertThat(values.nextCpu()).isCloseTo(91, within(1e-9));
  }

  @Test
  void aForecastOfFiveStepsIsTooShort() {
    GivenForecast idle = GivenForecast.flat(5, 0, 0, 0);

    assertThat(RiskValues.of(calm().now(Metric.CPU_IDLE, 60).next(Metric.CPU_IDLE, idle)).nextCpu())
        .isEqualTo(40);
  }

  @Test
  void missingMetricsAreWorthNothing() {
    RiskValues values = RiskValues.of(new GivenOutlook());

    assertThat(values).isEqualTo(new RiskValues(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE));
    assertRisk(Profile.GENERIC, values, 0, 0, 0, Level.HEALTHY);
  }

  @Test
  void aDatabaseAt96PercentMemoryIsCalmAndAWebServerIsNot() {
    RiskValues values = new RiskValues(10, 96, 1, 0, 1, 10, 96, 1);

    assertThat(RiskPoints.of(Profile.DATABASE, values).current()).isEqualTo(15);
    assertThat(RiskPoints.of(Profile.WEB_API, values).current()).isEqualTo(30);
  }

  @ParameterizedTest
  @EnumSource
  void aScoreIsAlwaysFrom0To100AndAMultipleOfOneHalf(Profile profile) {
    Random random = new Random(3);
    for (int run = 0; run < 2_000; run++) {
      double[] v = random.doubles(8, -1, 101).toArray();
      double score =
          RiskPoints.of(profile, new RiskValues(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]))
              .score();
      assertThat(score).isBetween(0.0, 100.0);
      assertThat(score * 2).isEqualTo(Math.rint(score * 2));
    }
  }

  private static GivenOutlook calm() {
    return new GivenOutlook()
        .flat(Metric.MEMORY, 50, 52, 55)
        .flat(Metric.CPU_IOWAIT, 1, 1, 2)
        .now(Metric.SWAP, 0)
        .now(Metric.LOAD, 1);
  }

  private static void assertRisk(
      Profile profile, RiskValues values, int current, int predicted, double score, Level level) {
    RiskPoints points = RiskPoints.of(profile, values);
    assertThat(points).isEqualTo(new RiskPoints(current, predicted));
    assertThat(points.score()).isEqualTo(score);
    assertThat(Priority.of(points.score()).level()).isEqualTo(level);
  }
}
