package dev.panelcast.boards.revenue.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import org.junit.jupiter.api.Test;

class HealthTests {
  private static final Rates RATES = new Rates(0.65, 0.40, 0.70, 0.30, null);
  private static final Rates NO_RATES = new Rates(null, null, null, null, null);

  @Test
  void g0_71_operatingHealth() {
    OperatingHealth health = OperatingHealth.of(RATES, 0.5417, 8.083, 0.2315, Finance.DEFAULT);

    assertThat(health.funnel()).isCloseTo(100, within(0.5));
    assertThat(health.team()).isCloseTo(71.11, within(0.005));
    assertThat(health.financial()).isCloseTo(75.72, within(0.005));
    assertThat(health.total()).isCloseTo(81.62, within(0.005));
  }

  @Test
  void missingPartsAreLeftOut() {
    OperatingHealth health = OperatingHealth.of(NO_RATES, null, null, null, Finance.DEFAULT);

    assertThat(health.funnel()).isNull();
    assertThat(health.team()).isCloseTo(77.5, within(1e-9));
    assertThat(health.financial()).isCloseTo(50, within(1e-9));
    assertThat(health.total()).isCloseTo((0.3 * 77.5 + 0.4 * 50) / 0.7, within(1e-9));
  }

  @Test
  void partsStayWithinTheirScale() {
    OperatingHealth health = OperatingHealth.of(RATES, 9.0, 8.083, -5.0, Finance.DEFAULT);

    assertThat(health.team()).isCloseTo((0 + 70 + 85) / 3.0, within(1e-9));
    assertThat(health.financial()).isCloseTo((100 + 0 + 50) / 3.0, within(1e-9));
  }

  @Test
  void g0_72_businessHealth() {
    assertThat(BusinessHealth.of(8.08, 2.06, 0.2315, 0.5926).total()).isCloseTo(83.5, within(0.05));
  }

  @Test
  void weightsOfTheKnownPartsAreRescaled() {
    assertThat(BusinessHealth.of(null, 12.0, null, 0.70).total())
        .isCloseTo((70 * 0.25 + 100 * 0.15) / 0.40, within(1e-9));
    assertThat(BusinessHealth.of(null, null, null, null).total()).isNull();
  }

  @Test
  void limitsBelongToTheBetterSide() {
    assertThat(BusinessHealth.of(5.0, 6.0, 0.30, 0.70).total()).isCloseTo(100, within(1e-9));
    assertThat(BusinessHealth.of(1.5, 18.0, 0.0, 0.50).total()).isCloseTo(40, within(1e-9));
    assertThat(BusinessHealth.of(1.49, 18.1, -0.01, 0.49).total()).isZero();
  }

  @Test
  void g0_90_ruleOf40() {
    assertThat(RuleOf40.of(0.10, 0.2315)).isCloseTo(33.15, within(0.005));
    assertThat(RuleOf40.of(0.10, null)).isNull();
  }
}
