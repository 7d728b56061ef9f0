package dev.panelcast.boards.fleet.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.risk.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTests {
  @ParameterizedTest
  @CsvSource({
    "100, DIRECTOR",
    "88.5, DIRECTOR",
    "85, DIRECTOR",
    "84.5, SENIOR",
    "70, SENIOR",
    "69.5, AFTER_WAIT",
    "50, AFTER_WAIT",
    "49.5, AUTOMATIC",
    "0, AUTOMATIC"
  })
  void g2_38_approvalByRisk(double risk, Approval expected) {
    assertThat(Approval.of(risk)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ML_COMPUTE, 2, true",
    "DATABASE, 5, true",
    "WEB_API, 3, true",
    "RISK_ANALYTICS, 4, true",
    "CONDUCTOR_MGMT, 0, false",
    "DATA_INGEST, 0, false",
    "GENERIC, 0, false"
  })
  void aProfileHasItsRemediation(Profile profile, int minutes, boolean autonomous) {
    Remediation remediation = Remediation.of(profile);

    assertThat(remediation.minutes()).isEqualTo(minutes);
    assertThat(remediation.autonomous()).isEqualTo(autonomous);
  }

  @Test
  void aPriorityHasItsRoute() {
    assertThat(AlertRoute.of(Priority.IMMINENT_FAILURE).orElseThrow().sla()).isEqualTo("5 min");
    assertThat(AlertRoute.of(Priority.DEGRADING).orElseThrow().methods()).isEqualTo("E-mail");
    assertThat(AlertRoute.of(Priority.ELEVATED)).isEqualTo(AlertRoute.of(Priority.WATCH));
    assertThat(AlertRoute.of(Priority.HEALTHY)).isEmpty();
  }

  @Test
  void theEnvironmentIsRoutedLikeAPriority() {
    assertThat(AlertRoute.of(EnvironmentStatus.CRITICAL))
        .isEqualTo(AlertRoute.of(Priority.CRITICAL));
    assertThat(AlertRoute.of(EnvironmentStatus.WARNING)).isEqualTo(AlertRoute.of(Priority.DANGER));
    assertThat(AlertRoute.of(EnvironmentStatus.CAUTION)).isEqualTo(AlertRoute.of(Priority.WATCH));
    assertThat(AlertRoute.of(EnvironmentStatus.HEALTHY)).isEmpty();
    assertThat(AlertRoute.of(EnvironmentStatus.UNKNOWN)).isEmpty();
  }
}
