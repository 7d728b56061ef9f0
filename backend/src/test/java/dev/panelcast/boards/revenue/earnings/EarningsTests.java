package dev.panelcast.boards.revenue.earnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import dev.panelcast.boards.revenue.plan.Plan.Quotas;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.plan.Team;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarningsTests {
  private static final double REVENUE = 350_000;

  /** OTE a month 10,000, 4,000 and 10,000. */
  private static final Compensation PAY =
      new Compensation(
          new Pay(30_000, 90_000, 0.20),
          new Pay(15_000, 33_000, 0.03),
          new Pay(72_000, 48_000, 0.05),
          new Pay(12_000, 0, 0));

  @ParameterizedTest
  @CsvSource({
    "CLOSER, 520.83, 2596.15, 11250, 135000, 1.125",
    "SETTER, 172.92, 894.23, 3875, 46500, 0.9688",
    "MANAGER, 637.50, 3403.85, 14750, 177000, 1.475",
    "BENCH, 33.33, 230.77, 1000, 12000, "
  })
  void g0_35_periodEarnings(
      Role role, double daily, double weekly, double monthly, double annual, @Nullable Double ote) {
    RoleEarnings earnings = tenSales(Plan.defaults().with(PAY)).of(role);

    PeriodPay pay = Objects.requireNonNull(earnings.pay());
    assertThat(pay.daily()).isCloseTo(daily, within(0.005));
    assertThat(pay.weekly()).isCloseTo(weekly, within(0.005));
    assertThat(pay.monthly()).isCloseTo(monthly, within(0.5));
    assertThat(pay.annual()).isCloseTo(annual, within(0.5));
    if (ote == null) {
      assertThat(earnings.attainment()).isNull();
    } else {
      assertThat(earnings.attainment()).isCloseTo(ote, within(0.00005));
    }
  }

  @Test
  void withoutWorkingDaysNobodyHasADay() {
    Earnings earnings =
        tenSales(GivenPlan.capacity(Plan.defaults().with(PAY), new Capacity(3, 2, 0, 3, 8, 6)));

    for (Role role : Role.values()) {
      assertThat(Objects.requireNonNull(earnings.of(role).pay()).daily()).as(role.word()).isNull();
    }
    assertThat(Objects.requireNonNull(earnings.of(Role.CLOSER).pay()).monthly()).isEqualTo(11_250);
    assertThat(Objects.requireNonNull(earnings.of(Role.BENCH).pay()).monthly()).isEqualTo(1_000);
  }

  @Test
  void g0_36_oteStructure() {
    OteStructure structure = OteStructure.of(Plan.defaults());

    assertThat(structure.closers()).isEqualTo(640_000);
    assertThat(structure.setters()).isEqualTo(160_000);
    assertThat(structure.managers()).isEqualTo(240_000);
    assertThat(structure.average()).isCloseTo(74_285.71, within(0.005));
    assertThat(structure.averageBase()).isCloseTo(33_142.86, within(0.005));
    assertThat(structure.averageVariable()).isCloseTo(41_142.86, within(0.005));
    assertThat(OteStructure.of(nobody()).average()).isNull();
  }

  @Test
  void g0_37_commissionAttainment() {
    assertThat(RoleEarnings.commissionAttainment(8_750.0, 48_000))
        .isCloseTo(2.1875, within(0.00005));
    assertThat(RoleEarnings.commissionAttainment(8_750.0, 0)).isNull();
    assertThat(tenSales(Plan.defaults()).of(Role.CLOSER).commissionAttainment())
        .isCloseTo(2.1875, within(0.00005));
  }

  @Test
  void g0_38_dealsForOte() {
    DealsForOte deals = tenSales(Plan.defaults()).of(Role.CLOSER).deals();
    DealsForOte commissionOnly =
        tenSales(Plan.defaults().with(Compensation.COMMISSION_ONLY)).of(Role.CLOSER).deals();

    assertThat(deals.yearly()).isCloseTo(6.857, within(0.0005));
    assertThat(deals.monthly()).isCloseTo(0.5714, within(0.00005));
    assertThat(deals.weekly()).isCloseTo(0.1319, within(0.00005));
    assertThat(commissionOnly.monthly()).isCloseTo(1.4286, within(0.00005));
    assertThat(DealsForOte.of(48_000, 0)).isEqualTo(new DealsForOte(null, null, null));
  }

  @Test
  void g0_39_oteAttainment() {
    Earnings earnings = tenSales(Plan.defaults().with(Compensation.COMMISSION_ONLY));

    assertAttainment(earnings, Role.CLOSER, 4_375, 0.875);
    assertAttainment(earnings, Role.SETTER, 4_375, 1.0938);
    assertAttainment(earnings, Role.MANAGER, 5_250, 0.70);
    assertThat(earnings.attainment()).isCloseTo(0.8896, within(0.00005));
    assertThat(earnings.ote()).isCloseTo(71_000, within(0.5));
    assertThat(earnings.actual()).isCloseTo(63_000, within(0.5));
  }

  @Test
  void rolesWithoutHeadsHaveNoPayAndNoShareInTheMean() {
    Plan plan = GivenPlan.team(Plan.defaults(), new Team(8, 0, 0, 0));
    Earnings earnings = tenSales(plan);

    assertThat(earnings.of(Role.SETTER).pay()).isNull();
    assertThat(earnings.attainment()).isEqualTo(earnings.of(Role.CLOSER).attainment());
    assertThat(tenSales(nobody()).attainment()).isNull();
    assertThat(tenSales(nobody()).ote()).isZero();
  }

  @Test
  void g0_82_oteShareOfRevenue() {
    Earnings earnings = GivenOutcome.figures(Plan.defaults()).workforce().earnings();

    assertThat(earnings.ote()).isCloseTo(86_666.67, within(0.005));
    assertThat(earnings.oteShare()).isCloseTo(0.0454, within(0.00005));
    assertThat(Earnings.of(Plan.defaults(), commission(Plan.defaults()), 0).oteShare()).isNull();
  }

  @Test
  void g0_83_quotaAttainment() {
    QuotaAttainment quotas = GivenOutcome.figures(Plan.defaults()).workforce().quotas();

    assertThat(quotas.closer()).isCloseTo(1.365, within(0.0005));
    assertThat(quotas.setter()).isCloseTo(1.625, within(0.0005));
    assertThat(quotas.manager()).isCloseTo(0.6825, within(0.00005));
    assertThat(QuotaAttainment.of(Stages.NONE, nobody().team(), Quotas.DEFAULT))
        .isEqualTo(new QuotaAttainment(null, null, null));
    assertThat(QuotaAttainment.of(Stages.NONE, Team.DEFAULT, new Quotas(0, 0, 0)))
        .isEqualTo(new QuotaAttainment(null, null, null));
  }

  private static void assertAttainment(
      Earnings earnings, Role role, double commission, double attainment) {
    assertThat(earnings.of(role).commission()).isCloseTo(commission, within(0.5));
    assertThat(earnings.of(role).attainment()).isCloseTo(attainment, within(0.00005));
  }

  private static Plan nobody() {
    return GivenPlan.team(Plan.defaults(), new Team(0, 0, 0, 0));
  }

  private static Earnings tenSales(Plan plan) {
    return Earnings.of(plan, commission(plan), REVENUE);
  }

  private static Commission commission(Plan plan) {
    return Commission.of(10, Deal.DEFAULT, plan.compensation());
  }
}
