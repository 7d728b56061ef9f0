package dev.panelcast.boards.revenue.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.sensitivity.RuleOfThumb.Cause;
import dev.panelcast.boards.revenue.sensitivity.RuleOfThumb.Result;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SensitivityTests {
  private static final List<Elasticity> DEFAULT = ranked(Plan.defaults());

  @ParameterizedTest
  @CsvSource({
    "CLOSE_RATE, 1.1187",
    "DEAL_VALUE, 1.1187",
    "LEADS, 1.0715",
    "MARKETING_COST, -0.0472"
  })
  void g0_62_elasticityOfEbitda(Driver driver, double expected) {
    assertThat(of(DEFAULT, driver).ebitda()).isCloseTo(expected, within(0.00005));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTACT_RATE", "MEETING_RATE", "SHOW_UP_RATE", "CLOSE_RATE"})
  void g0_62_elasticityOfRevenueToAnyRate(Driver driver) {
    assertThat(of(DEFAULT, driver).revenue()).isCloseTo(1.0, within(0.05));
    assertThat(of(DEFAULT, driver).revenue()).isCloseTo(1.0, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "CLOSE_RATE, SALES, 1",
    "CLOSE_RATE, REVENUE, 1",
    "CLOSE_RATE, EBITDA, 0.8",
    "CLOSE_RATE, TEAM, -0.5",
    "SALES_CYCLE, SALES, -0.3",
    "SALES_CYCLE, REVENUE, -0.3",
    "SALES_CYCLE, COVERAGE, 0.5",
    "SALES_CYCLE, CASH, -1",
    "DEAL_SIZE, REVENUE, 1",
    "DEAL_SIZE, EBITDA, 0.9",
    "DEAL_SIZE, LTV, 1",
    "COST_PER_LEAD, CAC, 1",
    "COST_PER_LEAD, EBITDA, -0.2",
    "COST_PER_LEAD, LTV_TO_CAC, -0.8"
  })
  void g0_91_everyRuleOfThumb(Cause cause, Result result, double factor) {
    assertThat(RuleOfThumb.ALL.stream().filter(rule -> rule.cause() == cause))
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.effects())
                    .filteredOn(effect -> effect.result() == result)
                    .containsExactly(new RuleOfThumb.Effect(result, factor)));
  }

  @Test
  void costsMoveTheProfitOnly() {
    assertThat(of(DEFAULT, Driver.OPERATING_COSTS).ebitda()).isCloseTo(-0.0330, within(0.00005));
    assertThat(of(DEFAULT, Driver.BASE_PAY).ebitda()).isNegative();
    assertThat(of(DEFAULT, Driver.COMMISSION_RATES).ebitda()).isNegative();
    assertThat(of(DEFAULT, Driver.BASE_PAY).revenue()).isZero();
  }

  @Test
  void theLargestIsFirst() {
    assertThat(DEFAULT).hasSameSizeAs(Driver.values());
    assertThat(DEFAULT)
        .extracting(elasticity -> -Math.abs(Objects.requireNonNull(elasticity.ebitda())))
        .isSortedAccordingTo((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b));
  }

  @Test
  void driversThatDifferByNoiseAreAlikeAndStandByTheirWords() {
    List<Driver> first =
        List.of(
            Driver.CLOSE_RATE,
            Driver.CONTACT_RATE,
            Driver.DEAL_VALUE,
            Driver.MEETING_RATE,
            Driver.SHOW_UP_RATE);

    assertThat(DEFAULT.stream().limit(6))
        .extracting(Elasticity::driver)
        .startsWith(first.toArray(Driver[]::new))
        .endsWith(Driver.LEADS);
    assertThat(DEFAULT.stream().limit(5).map(Elasticity::ebitda).distinct())
        .as("noise to be seen through")
        .hasSizeGreaterThan(1);
    assertThat(DEFAULT.stream().filter(DEFAULT.getFirst()::isAlike))
        .extracting(Elasticity::driver)
        .containsExactlyElementsOf(first);
  }

  @Test
  void whatIsLargerIsFirstWhateverItsWord() {
    Plan costly = GivenPlan.with(GivenPlan.leads(1));

    List<Elasticity> ranked = ranked(costly);

    assertThat(ranked.getFirst().isAlike(ranked.get(1))).isFalse();
    assertThat(ranked)
        .extracting(elasticity -> -Math.abs(Objects.requireNonNull(elasticity.ebitda())))
        .isSortedAccordingTo((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b));
    assertThat(
            new Elasticity(Driver.LEADS, 1.0, 1.0).isAlike(new Elasticity(Driver.LEADS, -1.0, 1.0)))
        .isFalse();
  }

  @Test
  void whatIsNothingCannotBeMovedAndComesLast() {
    List<Elasticity> none = ranked(GivenPlan.with(GivenPlan.leads(0)));

    assertThat(none.getLast()).isEqualTo(new Elasticity(Driver.LEADS, null, null));
    assertThat(of(none, Driver.CLOSE_RATE).revenue()).isNull();
  }

  @Test
  void g0_91_rulesOfThumb() {
    RuleOfThumb close =
        RuleOfThumb.ALL.stream()
            .filter(rule -> rule.cause() == Cause.CLOSE_RATE)
            .findFirst()
            .orElseThrow();

    assertThat(close.effects())
        .filteredOn(effect -> effect.result() == Result.EBITDA)
        .singleElement()
        .satisfies(effect -> assertThat(effect.of(0.10)).isCloseTo(0.08, within(0.005)));
    assertThat(RuleOfThumb.ALL).extracting(RuleOfThumb::cause).containsExactly(Cause.values());
  }

  private static List<Elasticity> ranked(Plan plan) {
    return Elasticity.ranked(plan, Economy.of(plan));
  }

  private static Elasticity of(List<Elasticity> elasticities, Driver driver) {
    return elasticities.stream()
        .filter(elasticity -> elasticity.driver() == driver)
        .findFirst()
        .orElseThrow();
  }
}
