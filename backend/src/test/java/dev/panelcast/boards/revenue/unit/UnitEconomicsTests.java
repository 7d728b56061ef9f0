package dev.panelcast.boards.revenue.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import org.junit.jupiter.api.Test;

class UnitEconomicsTests {
  private static final Figures DEFAULT = GivenOutcome.figures(Plan.defaults());
  private static final UnitEconomics DEAR = UnitEconomics.of(Deal.DEFAULT, 6_000.0);

  @Test
  void g0_18_lifetimeValue() {
    assertThat(DEAR.ltv()).isCloseTo(48_500, within(0.5));
  }

  @Test
  void g0_19_acquisitionCost() {
    assertThat(DEFAULT.unit().cac()).isCloseTo(915.75, within(0.005));
    assertThat(GivenOutcome.figures(GivenPlan.with(GivenPlan.leads(0))).unit().cac()).isNull();
  }

  @Test
  void g0_20_ratio() {
    assertThat(DEAR.ltvToCac()).isCloseTo(8.0833, within(0.00005));
    assertThat(DEFAULT.unit().ltvToCac()).isCloseTo(52.962, within(0.0005));
    assertThat(UnitEconomics.of(Deal.DEFAULT, 0.0).ltvToCac()).isNull();
    assertThat(UnitEconomics.of(Deal.DEFAULT, null).ltvToCac()).isNull();
  }

  @Test
  void g0_21_payback() {
    assertThat(DEAR.payback()).isCloseTo(2.0571, within(0.00005));
    assertThat(DEFAULT.unit().payback()).isCloseTo(0.314, within(0.0005));
    assertThat(UnitEconomics.of(GivenPlan.deal(50_000, 0, 0.9), 6_000.0).payback()).isNull();
    assertThat(UnitEconomics.of(Deal.DEFAULT, null).payback()).isNull();
  }

  @Test
  void g0_22_secondCase() {
    UnitEconomics unit = UnitEconomics.of(GivenPlan.deal(60_000, 0.80, 0.95), 10_000.0);

    assertThat(unit.ltv()).isCloseTo(59_400, within(0.5));
    assertThat(unit.ltvToCac()).isCloseTo(5.94, within(0.005));
  }

  @Test
  void g0_23_fullyLoaded() {
    assertThat(DEFAULT.loaded().cac()).isCloseTo(10_715.75, within(0.005));
    assertThat(DEFAULT.loaded().ltvToCac()).isCloseTo(4.526, within(0.0005));
    assertThat(DEFAULT.loaded().payback()).isCloseTo(3.674, within(0.0005));
    assertThat(UnitEconomics.loaded(Deal.DEFAULT, null, 0, 0).cac()).isNull();
  }

  @Test
  void g0_24_magicNumber() {
    assertThat(DEAR.magicNumber()).isCloseTo(0.6944, within(0.00005));
    assertThat(UnitEconomics.of(Deal.DEFAULT, 0.0).magicNumber()).isNull();
  }

  @Test
  void g0_25_payout() {
    assertThat(Payout.of(41_666.67, 0.10, 200_000).amount()).isCloseTo(4_166.67, within(0.005));
    assertThat(Payout.of(-1, 0.10, 200_000)).isEqualTo(new Payout(0, 0.0));
    assertThat(Payout.of(1, 0.10, 0).shareOfRevenue()).isNull();
  }
}
