package dev.panelcast.boards.revenue.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import org.junit.jupiter.api.Test;

class OutlookTests {
  private static final Retention RETENTION = Retention.of(Finance.DEFAULT);

  @Test
  void g0_69_grossAndNetRetention() {
    assertThat(RETENTION.grr()).isCloseTo(0.95, within(0.005));
    assertThat(RETENTION.nrr()).isCloseTo(1.00, within(0.005));
    assertThat(RETENTION.ending()).isCloseTo(110_000, within(0.5));
  }

  @Test
  void nothingToRetainHasNoRetention() {
    Retention none = Retention.of(new Finance(0, 0, 0.03, 0.02, 0.05, 0.10, 0.10, 0.70, 0.15));

    assertThat(none.grr()).isNull();
    assertThat(none.nrr()).isNull();
    assertThat(none.ending()).isZero();
  }

  @Test
  void g0_70_retentionPath() {
    assertThat(RETENTION.path()).hasSize(12);
    assertThat(RETENTION.path().getFirst().grr()).isCloseTo(97_000, within(0.5));
    assertThat(RETENTION.path().getFirst().nrr()).isCloseTo(102_000, within(0.5));
    assertThat(RETENTION.path().getLast().grr()).isCloseTo(69_384.24, within(0.005));
    assertThat(RETENTION.path().getLast().nrr()).isCloseTo(126_824.18, within(0.005));
  }

  @Test
  void g0_73_ramp() {
    assertThat(Ramp.capacity(4)).containsExactly(1.2, 2.4, 3.4, 4.0);
  }

  @Test
  void g0_74_runway() {
    assertThat(CashRunway.of(105_000, 130_000, 100_000).months()).isCloseTo(3.5, within(0.05));
    assertThat(CashRunway.of(105_000, 100_000, 100_000).months()).isNull();
    assertThat(CashRunway.of(105_000, 90_000, 100_000).months()).isNull();
  }

  @Test
  void g0_87_forecast() {
    Forecast forecast = Forecast.of(1_911_000, Scenario.REALISTIC, 12);

    assertThat(forecast.months().getFirst().revenue()).isCloseTo(2_102_100, within(0.5));
    assertThat(forecast.months().getLast().revenue()).isCloseTo(5_997_536.63, within(0.005));
    assertThat(forecast.months().getLast().low()).isCloseTo(4_798_029.30, within(0.005));
    assertThat(forecast.months().getLast().high()).isCloseTo(7_197_043.95, within(0.005));
    assertThat(forecast.total()).isCloseTo(44_951_902.91, within(0.005));
    assertThat(forecast.flat()).isEqualTo(12 * 1_911_000);
  }

  @Test
  void scenariosDifferInGrowthAndBand() {
    Forecast slow = Forecast.of(100, Scenario.CONSERVATIVE, 1);
    Forecast fast = Forecast.of(100, Scenario.OPTIMISTIC, 1);

    assertThat(slow.months().getFirst().revenue()).isCloseTo(105, within(1e-9));
    assertThat(slow.months().getFirst().low()).isCloseTo(89.25, within(1e-9));
    assertThat(fast.months().getFirst().revenue()).isCloseTo(115, within(1e-9));
    assertThat(fast.months().getFirst().high()).isCloseTo(143.75, within(1e-9));
  }
}
