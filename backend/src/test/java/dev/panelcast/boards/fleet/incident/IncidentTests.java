package dev.panelcast.boards.fleet.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.forecast.GivenForecast;
import dev.panelcast.boards.fleet.forecast.GivenOutlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentTests {
  @Test
  void g2_14_oneServerInTroubleBesideAQuietOne() {
    GivenOutlook troubled =
        new GivenOutlook()
            .flat(Metric.CPU_USER, 92, 92, 97)
            .flat(Metric.MEMORY, 86, 86, 90)
            .flat(Metric.CPU_IOWAIT, 5, 5, 9)
            .flat(Metric.CPU_IDLE, 8, 8, 12);
    GivenOutlook quiet =
        new GivenOutlook()
            .flat(Metric.CPU_USER, 10, 10, 15)
            .flat(Metric.MEMORY, 40, 40, 45)
            .flat(Metric.CPU_IOWAIT, 1, 1, 2)
            .flat(Metric.CPU_IDLE, 95, 95, 97);

    IncidentProbability probability =
        IncidentProbability.of(
            List.of(
                IncidentShare.of(Profile.GENERIC, troubled),
                IncidentShare.of(Profile.GENERIC, quiet)));

    assertThat(IncidentShare.of(Profile.GENERIC, quiet)).isEqualTo(new IncidentShare(0, 0));
    assertThat(probability).isEqualTo(new IncidentProbability(0.30, 0.24, 1));
    assertThat(EnvironmentStatus.predicted(probability)).isEqualTo(EnvironmentStatus.CAUTION);
  }

  @Test
  void aQuietServerAddsNothingWhateverItsNetworkUptimeAndCloseWaits() {
    GivenOutlook quiet =
        new GivenOutlook()
            .flat(Metric.CPU_IDLE, 95, 95, 97)
            .flat(Metric.NET_IN, 90_000, 90_000, 90_000)
            .flat(Metric.NET_OUT, 90_000, 90_000, 90_000)
            .flat(Metric.UPTIME, 3_000, 3_000, 3_000)
            .flat(Metric.BACK_CLOSE_WAIT, 9_000, 9_000, 9_000)
            .flat(Metric.FRONT_CLOSE_WAIT, 9_000, 9_000, 9_000)
            .flat(Metric.LOAD, 900, 900, 900);

    assertThat(IncidentShare.of(Profile.GENERIC, quiet)).isEqualTo(new IncidentShare(0, 0));
  }

  @Test
  void aServerAddsAtMostOne() {
    GivenOutlook burning = new GivenOutlook();
    for (Metric metric :
        List.of(
            Metric.CPU_USER,
            Metric.CPU_SYSTEM,
            Metric.CPU_IOWAIT,
            Metric.CPU_JAVA,
            Metric.MEMORY,
            Metric.SWAP,
            Metric.DISK)) {
      burning.flat(metric, 99, 99, 99);
    }
    burning.flat(Metric.CPU_IDLE, 1, 1, 1);

    assertThat(IncidentShare.of(Profile.GENERIC, burning)).isEqualTo(new IncidentShare(100, 100));
  }

  @Test
  void aDatabaseMayFillItsMemory() {
    GivenOutlook full = new GivenOutlook().flat(Metric.MEMORY, 94, 94, 98);

    assertThat(IncidentShare.of(Profile.DATABASE, full)).isEqualTo(new IncidentShare(0, 0));
    assertThat(IncidentShare.of(Profile.WEB_API, full)).isEqualTo(new IncidentShare(10, 8));
  }

  @Test
  void theBandCountsWithin30MinutesOnlyAndOnlyFarAboveTheLimit() {
    assertThat(share(Metric.SWAP, 5, 15)).isEqualTo(new IncidentShare(0, 0));
    assertThat(share(Metric.SWAP, 5, 15.1)).isEqualTo(new IncidentShare(10, 0));
    assertThat(share(Metric.SWAP, 5, 35.1)).isEqualTo(new IncidentShare(25, 0));
  }

  @Test
  void eightHoursNeed20Steps() {
    GivenOutlook outlook =
        new GivenOutlook()
            .now(Metric.DISK, 99)
            .next(Metric.DISK, GivenForecast.flat(19, 99, 99, 99));

    assertThat(IncidentShare.of(Profile.GENERIC, outlook)).isEqualTo(new IncidentShare(25, 0));
  }

  @Test
  void oneHalfIsNotHigh() {
    assertThat(new IncidentShare(50, 0).high()).isFalse();
    assertThat(new IncidentShare(51, 0).high()).isTrue();
  }

  @Test
  void withoutServersThereIsNoProbability() {
    assertThat(IncidentProbability.of(List.of())).isEqualTo(new IncidentProbability(null, null, 0));
  }

  @Test
  void g2_15_alertsOfTheComingHour() {
    double[] p50 = new double[96];
    Arrays.fill(p50, 98);
    p50[0] = 88;
    p50[1] = 90;
    p50[2] = 97.9;

    List<ComingAlert> alerts = new ArrayList<>();
    ComingAlerts.collect(
        "web1",
        Profile.WEB_API,
        new GivenOutlook().now(Metric.MEMORY, 86).next(Metric.MEMORY, GivenForecast.line(p50)),
        alerts);
    alerts.sort(ComingAlert.URGENT_FIRST);

    assertThat(alerts)
        .extracting(ComingAlert::level)
        .startsWith(Level.CRITICAL)
        .endsWith(Level.WARNING, Level.WARNING);
    assertThat(alerts)
        .extracting(ComingAlert::minutes)
        .containsExactly(20, 25, 30, 35, 40, 45, 50, 55, 60, 10, 15);
  }

  @Test
  void criticalAlertsComeFirstThenTheSoonerThenTheName() {
    List<ComingAlert> alerts =
        new ArrayList<>(
            List.of(
                new ComingAlert("a", Metric.MEMORY, Level.WARNING, 5, 91),
                new ComingAlert("b", Metric.MEMORY, Level.CRITICAL, 10, 99),
                new ComingAlert("a", Metric.MEMORY, Level.CRITICAL, 10, 99),
                new ComingAlert("c", Metric.MEMORY, Level.CRITICAL, 5, 99)));

    alerts.sort(ComingAlert.URGENT_FIRST);

    assertThat(alerts).extracting(ComingAlert::server).containsExactly("c", "a", "b", "a");
  }

  @Test
  void memoryOfADatabaseHasItsOwnLimits() {
    List<ComingAlert> alerts = new ArrayList<>();

    ComingAlerts.collect(
        "db1", Profile.DATABASE, new GivenOutlook().flat(Metric.MEMORY, 94, 94, 98), alerts);

    assertThat(alerts).isEmpty();
  }

  private static IncidentShare share(Metric metric, double p50, double p90) {
    return IncidentShare.of(Profile.GENERIC, new GivenOutlook().flat(metric, p50, p50, p90));
  }
}
