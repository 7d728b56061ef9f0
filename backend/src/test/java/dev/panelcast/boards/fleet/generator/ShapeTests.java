package dev.panelcast.boards.fleet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import org.junit.jupiter.api.Test;

class ShapeTests {

  /** An hour in which nobody is busier or calmer than usual. */
  private static final int EVEN_HOUR = 8;

  @Test
  void everyMetricOfEveryProfileHasAShape() {
    for (Metric metric : Metric.values()) {
      for (Profile profile : Profile.values()) {
        assertThat(Shape.of(profile, metric).mean()).isPositive();
        assertThat(Shape.of(profile, metric).deviation()).isPositive();
      }
    }
  }

  @Test
  void columnsBelongToTheirProfiles() {
    assertThat(Shape.of(Profile.RISK_ANALYTICS, Metric.CPU_USER)).isEqualTo(new Shape(55, 15));
    assertThat(Shape.of(Profile.DATABASE, Metric.LOAD)).isEqualTo(new Shape(4.2, 1.5));
    assertThat(Shape.of(Profile.GENERIC, Metric.NET_OUT)).isEqualTo(new Shape(12, 6));
  }

  @Test
  void g2_02_databaseIsBusierAtFiveAndMlComputeAtNight() {
    assertThat(mean(Profile.DATABASE, Metric.CPU_USER, ServerState.HEALTHY, 17))
        .isCloseTo(36, within(1e-9));
    assertThat(mean(Profile.ML_COMPUTE, Metric.CPU_USER, ServerState.HEALTHY, 2))
        .isCloseTo(41.4, within(1e-9));
  }

  @Test
  void g2_02_databaseInACriticalIssue() {
    assertThat(mean(Profile.DATABASE, Metric.CPU_USER, ServerState.CRITICAL_ISSUE, EVEN_HOUR))
        .isCloseTo(62.5, within(1e-9));
    assertThat(mean(Profile.DATABASE, Metric.CPU_IOWAIT, ServerState.CRITICAL_ISSUE, EVEN_HOUR))
        .isCloseTo(52.5, within(1e-9));
    assertThat(mean(Profile.DATABASE, Metric.MEMORY, ServerState.CRITICAL_ISSUE, EVEN_HOUR))
        .isCloseTo(95.2, within(1e-9));
  }

  @Test
  void idleTimeShrinksWhenTheHourIsBusy() {
    assertThat(TimeOfDay.factor(Profile.DATABASE, Metric.CPU_IDLE, 17))
        .isCloseTo(1 / 1.44, within(1e-12));
    assertThat(TimeOfDay.factor(Profile.WEB_API, Metric.CPU_IDLE, 3))
        .isCloseTo(1 / .48, within(1e-12));
  }

  @Test
  void hoursBeginWithTheirFirstMinute() {
    assertThat(TimeOfDay.factor(Profile.GENERIC, Metric.LOAD, 6)).isEqualTo(.8);
    assertThat(TimeOfDay.factor(Profile.GENERIC, Metric.LOAD, 7)).isEqualTo(1.0);
    assertThat(TimeOfDay.factor(Profile.GENERIC, Metric.LOAD, 9)).isEqualTo(1.1);
    assertThat(TimeOfDay.factor(Profile.GENERIC, Metric.LOAD, 16)).isEqualTo(1.2);
    assertThat(TimeOfDay.factor(Profile.GENERIC, Metric.LOAD, 19)).isEqualTo(1.0);
    assertThat(TimeOfDay.factor(Profile.RISK_ANALYTICS, Metric.LOAD, 18)).isEqualTo(1.2 * 1.3);
    assertThat(TimeOfDay.factor(Profile.GENERIC, Metric.MEMORY, 18)).isEqualTo(1);
  }

  private static double mean(Profile profile, Metric metric, ServerState state, int hour) {
    return Shape.of(profile, metric).mean()
        * state.factor(metric)
        * TimeOfDay.factor(profile, metric, hour);
  }
}
