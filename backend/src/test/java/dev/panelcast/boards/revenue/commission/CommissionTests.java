package dev.panelcast.boards.revenue.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.plan.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionTests {
  private static final Deal FULL = GivenPlan.policy(CommissionPolicy.FULL);
  private static final Compensation OTHER = GivenPlan.rates(0.10, 0.05, 0.03);

  @Test
  void g0_26_base() {
    assertThat(of(1, Deal.DEFAULT, Compensation.DEFAULT).base()).isEqualTo(35_000);
    assertThat(of(1, FULL, Compensation.DEFAULT).base()).isEqualTo(50_000);
  }

  @Test
  void g0_27_poolsPerDeal() {
    Commission commission = of(1, Deal.DEFAULT, Compensation.DEFAULT);

    assertPools(commission.perDeal(), 7_000, 1_050, 1_750, 9_800);
    assertThat(commission.shareOfUpfront()).isCloseTo(0.28, within(0.005));
  }

  @Test
  void g0_28_poolsPerDealOfTheFullValue() {
    Commission commission = of(1, FULL, Compensation.DEFAULT);

    assertPools(commission.perDeal(), 10_000, 1_500, 2_500, 14_000);
    assertThat(commission.shareOfUpfront()).isCloseTo(0.40, within(0.005));
  }

  @Test
  void g0_29_poolsPerDealWithOtherRates() {
    Commission commission = of(1, Deal.DEFAULT, OTHER);

    assertPools(commission.perDeal(), 3_500, 1_750, 1_050, 6_300);
    assertThat(commission.shareOfUpfront()).isCloseTo(0.18, within(0.005));
  }

  @Test
  void g0_31_monthlyPools() {
    assertPools(
        of(54.6, Deal.DEFAULT, Compensation.DEFAULT).monthly(), 382_200, 57_330, 95_550, 535_080);
    assertThat(of(54.6, FULL, Compensation.DEFAULT).monthly().total())
        .isCloseTo(764_400, within(0.5));
    assertThat(of(54.6, Deal.DEFAULT, OTHER).monthly().total()).isCloseTo(343_980, within(0.5));
    assertThat(of(54.6, FULL, OTHER).monthly().total()).isCloseTo(491_400, within(0.5));
  }

  @Test
  void g0_32_perPerson() {
    Commission commission = of(54.6, Deal.DEFAULT, Compensation.DEFAULT);
    Plan nobody = GivenPlan.team(Plan.defaults(), new Team(0, 4, 2, 2));

    assertThat(Earnings.of(Plan.defaults(), commission, 1).of(Role.CLOSER).commission())
        .isCloseTo(47_775, within(0.5));
    assertThat(Earnings.of(nobody, commission, 1).of(Role.CLOSER).commission()).isNull();
  }

  @Test
  void g0_33_attainmentTiers() {
    AttainmentPay pay = AttainmentPay.of(120_000, 100_000, 0.10);

    assertThat(pay.attainment()).isEqualTo(1.2);
    assertThat(pay.pay()).isCloseTo(14_400, within(0.5));
    assertThat(AttainmentPay.of(5, 0, 0.10)).isEqualTo(new AttainmentPay(null, 1, 0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.6",
    "0.399, 0.6",
    "0.40, 0.8",
    "0.699, 0.8",
    "0.70, 1.0",
    "0.999, 1.0",
    "1.00, 1.2",
    "1.499, 1.2",
    "1.50, 1.6",
    "9, 1.6"
  })
  void g0_33_aTierBeginsAtItsLimit(double attainment, double multiplier) {
    assertThat(AttainmentPay.multiplier(attainment)).isEqualTo(multiplier);
  }

  @ParameterizedTest
  @CsvSource({"UPFRONT, 12000", "FULL, 20000"})
  void g0_34_largeDeal(CommissionPolicy policy, double closer) {
    Deal deal = new Deal(100_000, 0.60, 12, 18, policy, 0.10, 0.90, 30);

    assertThat(of(1, deal, Compensation.DEFAULT).perDeal().closer()).isCloseTo(closer, within(0.5));
  }

  @Test
  void theBenchHasNoPool() {
    assertThat(of(1, Deal.DEFAULT, Compensation.DEFAULT).perDeal().of(Role.BENCH)).isZero();
  }

  private static Commission of(double sales, Deal deal, Compensation compensation) {
    return Commission.of(sales, deal, compensation);
  }

  private static void assertPools(
      Pools pools, double closer, double setter, double manager, double total) {
    assertThat(pools.closer()).isCloseTo(closer, within(0.5));
    assertThat(pools.setter()).isCloseTo(setter, within(0.5));
    assertThat(pools.manager()).isCloseTo(manager, within(0.5));
    assertThat(pools.total()).isCloseTo(total, within(0.5));
  }
}
