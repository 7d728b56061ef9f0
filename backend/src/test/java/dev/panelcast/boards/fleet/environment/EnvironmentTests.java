package dev.panelcast.boards.fleet.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.forecast.GivenOutlook;
import dev.panelcast.boards.fleet.incident.IncidentProbability;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import dev.panelcast.boards.fleet.scenario.Scenario;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTests {
  @ParameterizedTest
  @CsvSource({
    "90, 5, 12, CAUTION",
    "90, 27, 0, WARNING",
    "90, 28, 0, CRITICAL",
    "90, 9, 0, HEALTHY",
    "90, 10, 0, WARNING",
    "90, 0, 9, HEALTHY",
    "90, 0, 10, CAUTION",
    "90, 0, 27, CAUTION",
    "90, 0, 28, WARNING",
    "90, 0, 45, WARNING",
    "90, 0, 46, CRITICAL",
    "0, 0, 0, UNKNOWN"
  })
  void g2_16_environmentStatusNow(
      int servers, int critical, int warning, EnvironmentStatus expected) {
    assertThat(EnvironmentStatus.now(counts(servers, critical, warning))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.425, 0.30, WARNING",
    "0.7, 0.85, WARNING",
    "0.701, 0, CRITICAL",
    "0, 0.851, CRITICAL",
    "0.4, 0.6, CAUTION",
    "0, 0.601, WARNING",
    "0.2, 0.4, HEALTHY",
    "0.201, 0, CAUTION",
    "0, 0.401, CAUTION",
    ", , UNKNOWN"
  })
  void g2_17_predictedStatus(
      @Nullable Double soon, @Nullable Double eightHours, EnvironmentStatus expected) {
    assertThat(EnvironmentStatus.predicted(new IncidentProbability(soon, eightHours, 0)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "4, HEALTHY",
    "5, WATCH",
    "13, WATCH",
    "14, DEGRADING",
    "26, DEGRADING",
    "27, CRITICAL",
    "90, CRITICAL"
  })
  void g2_18_assessmentOf90Servers(int alerting, Assessment expected) {
    assertThat(Assessment.of(counts(90, 0, alerting))).isEqualTo(expected);
  }

  @Test
  void g2_09_wordsOfAFleetOfFive() {
    SeverityCounts counts = SeverityCounts.of(100, 88.5, 44, 22, 0);

    assertThat(EnvironmentStatus.now(counts)).isEqualTo(EnvironmentStatus.CRITICAL);
    assertThat(Assessment.of(counts)).isEqualTo(Assessment.CRITICAL);
    assertThat(Assessment.alertingShare(counts)).isEqualTo(0.6);
    assertThat(Assessment.healthyShare(counts)).isEqualTo(0.2);
  }

  @Test
  void anEmptyFleetHasNoAssessmentAndNoHealth() {
    SeverityCounts counts = SeverityCounts.of();

    assertThat(Assessment.of(counts)).isNull();
    assertThat(Assessment.healthyShare(counts)).isNull();
    assertThat(EnvironmentStatus.UNKNOWN.level()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50, 60, 60, STEADY",
    "50, 49, 60, 55, DEGRADING",
    "50, 51, 60, 55, IMPROVING",
    "50, 50, 60, 61, DEGRADING",
    "50, 50, 60, 59, IMPROVING",
    "50, 50.04, 60, 60.04, STEADY"
  })
  void g2_19_directionOfAServer(
      double idle, double nextIdle, double memory, double nextMemory, Direction expected) {
    GivenOutlook outlook =
        new GivenOutlook()
            .flat(Metric.CPU_IDLE, idle, nextIdle, nextIdle)
            .flat(Metric.MEMORY, memory, nextMemory, nextMemory);

    assertThat(Direction.of(outlook)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTHY, WARNING, EARLY_WARNING",
    "HEALTHY, HEALTHY, AGREES",
    "DEGRADING, CAUTION, AGREES",
    "DEGRADING, WARNING, AGREES",
    "DEGRADING, CRITICAL, EARLY_WARNING",
    "DEGRADING, HEALTHY, NOT_YET",
    "CRITICAL, WARNING, NOT_YET",
    "CRITICAL, CRITICAL, AGREES",
    "CRITICAL, UNKNOWN, "
  })
  void g2_44_insightLine(
      Scenario scenario, EnvironmentStatus predicted, @Nullable Insight expected) {
    assertThat(Insight.of(scenario, predicted)).isEqualTo(expected);
  }

  private static SeverityCounts counts(int servers, int critical, int warning) {
    double[] risks = new double[servers];
    Arrays.fill(risks, 0, critical, 75);
    Arrays.fill(risks, critical, critical + warning, 45);
    SeverityCounts counts = SeverityCounts.of(risks);
    assertThat(counts.count(Level.CRITICAL)).isEqualTo(critical);
    return counts;
  }
}
