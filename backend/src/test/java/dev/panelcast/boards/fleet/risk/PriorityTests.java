package dev.panelcast.boards.fleet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Level;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTests {
  @ParameterizedTest
  @CsvSource({
    "0, HEALTHY",
    "15, HEALTHY",
    "19, HEALTHY",
    "19.96, HEALTHY",
    "20, WATCH",
    "35, WATCH",
    "39, WATCH",
    "40, WARNING",
    "58, WARNING",
    "69, WARNING",
    "70, CRITICAL",
    "75, CRITICAL",
    "100, CRITICAL"
  })
  void g2_08_levelOfAScore(double risk, Level level) {
    assertThat(Priority.of(risk).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "90, IMMINENT_FAILURE",
    "89.5, CRITICAL",
    "80, CRITICAL",
    "79.5, DANGER",
    "70, DANGER",
    "69.5, WARNING",
    "60, WARNING",
    "50, DEGRADING",
    "40, ELEVATED",
    "39.5, WATCH",
    "20, WATCH",
    "19.5, HEALTHY"
  })
  void g2_08_priorityInsideTheLevel(double risk, Priority priority) {
    assertThat(Priority.of(risk)).isEqualTo(priority);
  }

  @ParameterizedTest
  @CsvSource({"CRITICAL, 70, CRIT", "WARNING, 40, WARN", "WATCH, 20, WATCH", "HEALTHY, 0, OK"})
  void g2_08_aLevelStartsWithItsLowestPriority(Level level, double start, String abbreviation) {
    assertThat(Priority.startOf(level)).isEqualTo(start);
    assertThat(LevelWords.of(level).abbreviation()).isEqualTo(abbreviation);
  }

  @Test
  void g2_09_countsOfAFleetOfFive() {
    SeverityCounts counts = SeverityCounts.of(100, 88.5, 44, 22, 0);

    assertThat(counts.count(Level.CRITICAL)).isEqualTo(2);
    assertThat(counts.count(Level.WARNING)).isEqualTo(1);
    assertThat(counts.count(Level.WATCH)).isEqualTo(1);
    assertThat(counts.count(Level.HEALTHY)).isEqualTo(1);
    assertThat(counts.count(Priority.IMMINENT_FAILURE)).isEqualTo(1);
    assertThat(counts.count(Priority.CRITICAL)).isEqualTo(1);
    assertThat(counts.count(Priority.ELEVATED)).isEqualTo(1);
    assertThat(counts.count(Priority.WATCH)).isEqualTo(1);
    assertThat(counts.alerting()).isEqualTo(3);
  }

  @Test
  void prioritiesAddUpToLevelsAndLevelsToTheFleet() {
    Random random = new Random(9);
    for (int run = 0; run < 100; run++) {
      double[] risks = random.doubles(random.nextInt(200), 0, 100).toArray();
      SeverityCounts counts = SeverityCounts.of(risks);

      assertThat(counts.total()).isEqualTo(risks.length);
      assertThat(Arrays.stream(Level.values()).mapToInt(counts::count).sum())
          .isEqualTo(risks.length);
      assertThat(counts.count(Level.CRITICAL))
          .isEqualTo((int) Arrays.stream(risks).filter(risk -> risk >= 70).count());
    }
  }
}
