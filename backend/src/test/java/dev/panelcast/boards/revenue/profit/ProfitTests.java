package dev.panelcast.boards.revenue.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import org.junit.jupiter.api.Test;

class ProfitTests {
  @Test
  void g0_49_profit() {
    ProfitAndLoss profit =
        ProfitAndLoss.of(200_000, 0.10, new Costs(400_000 / 12.0, 40_000, 30_000, 35_000));

    assertThat(profit.govFees()).isCloseTo(20_000, within(0.5));
    assertThat(profit.net()).isCloseTo(180_000, within(0.5));
    assertThat(profit.cogs()).isCloseTo(73_333.33, within(0.005));
    assertThat(profit.grossProfit()).isCloseTo(106_666.67, within(0.005));
    assertThat(profit.grossMargin()).isCloseTo(0.5926, within(0.00005));
    assertThat(profit.ebitda()).isCloseTo(41_666.67, within(0.005));
    assertThat(profit.ebitdaMargin()).isCloseTo(0.2315, within(0.00005));
  }

  @Test
  void g0_51_loss() {
    ProfitAndLoss profit =
        ProfitAndLoss.of(294_000, 0.10, new Costs(805_000 / 12.0, 82_320, 150_426, 35_000));

    assertThat(profit.ebitda()).isCloseTo(-70_229.33, within(0.005));
    assertThat(profit.ebitdaMargin()).isCloseTo(-0.2654, within(0.00005));
  }

  @Test
  void g0_52_commissionOnly() {
    ProfitAndLoss profit = Economy.of(Plan.defaults().with(Compensation.COMMISSION_ONLY)).profit();

    assertThat(profit.ebitda()).isCloseTo(1_290_920, within(0.5));
    assertThat(profit.ebitdaMargin()).isCloseTo(0.7506, within(0.00005));
  }

  @Test
  void g0_53_defaults() {
    ProfitAndLoss profit = Economy.of(Plan.defaults()).profit();

    assertThat(profit.grossProfit()).isCloseTo(1_144_070, within(0.5));
    assertThat(profit.grossMargin()).isCloseTo(0.6652, within(0.00005));
    assertThat(profit.ebitda()).isCloseTo(1_059_070, within(0.5));
    assertThat(profit.ebitdaMargin()).isCloseTo(0.6158, within(0.00005));
  }

  @Test
  void g0_85_detailed() {
    DetailedProfit months18 = GivenOutcome.figures(Plan.defaults()).detailed();
    DetailedProfit months24 = detailed(Plan.defaults(), 24);

    assertThat(months18.deferredMonthNumber()).isEqualTo(19);
    assertThat(months18.deferredMonth().gross()).isCloseTo(2_648_100, within(0.5));
    assertThat(months18.deferredMonth().ebitda()).isCloseTo(1_722_460, within(0.5));
    assertThat(months18.total().ebitda()).isCloseTo(19_063_260, within(0.5));
    assertThat(months24.total().ebitda()).isCloseTo(29_398_020, within(0.5));
    assertThat(months24.total().ebitdaMargin()).isNotNull();
  }

  @Test
  void cashThatIsNotDeferredIsRevenueOfTheFirstMonth() {
    Plan plan = Plan.defaults().with(GivenPlan.deferred(0));
    DetailedProfit detailed = detailed(plan, 2);

    assertThat(detailed.firstMonth()).isEqualTo(detailed.deferredMonth());
    assertThat(detailed.firstMonth().gross()).isCloseTo(2_648_100, within(0.5));
    assertThat(detailed.total().gross()).isCloseTo(2 * 2_648_100, within(0.5));
  }

  @Test
  void withoutRevenueThereIsNoMargin() {
    ProfitAndLoss profit = Economy.of(GivenPlan.with()).profit();

    assertThat(profit.net()).isZero();
    assertThat(profit.grossMargin()).isNull();
    assertThat(profit.ebitdaMargin()).isNull();
  }

  private static DetailedProfit detailed(Plan plan, int months) {
    return GivenOutcome.figures(GivenPlan.targets(plan, new Targets(6_000_000, months))).detailed();
  }
}
