package dev.panelcast.boards.revenue.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import dev.panelcast.boards.revenue.state.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActualsTests {
  private static final LocalDate MARCH = LocalDate.of(2017, 3, 10);
  private static final Period SPRING = new Period(YearMonth.of(2017, 3), YearMonth.of(2017, 4));

  private static final List<Opportunity> SOME =
      List.of(
          closed("1", "Ann", Stage.WON, MARCH, 10, 1_000_10L),
          closed("2", "Ann", Stage.WON, MARCH.plusMonths(1), 30, 2_000_20L),
          closed("3", "Ann", Stage.WON, MARCH.plusMonths(2), 99, 9_000_00L),
          closed("4", "Bob", Stage.LOST, MARCH, 5, null),
          open("5", "Bob", Stage.ENGAGING),
          open("6", "Cid", Stage.PROSPECTING));

  private static final Actuals.Choice ALL = choice(null, null, null);

  @Test
  void ownersAreListedByNameWithWhatTheyWon() {
    List<OwnerFigures> owners = OwnerFigures.of(SOME, SPRING, Plan.defaults());

    assertThat(owners).extracting(OwnerFigures::owner).containsExactly("Ann", "Bob", "Cid");
    assertThat(owners.getFirst().won()).isEqualTo(2);
    assertThat(owners.getFirst().wonCents()).isEqualTo(3_000_30);
    assertThat(owners.getFirst().attainment()).isCloseTo(0.2, within(1e-12));
    assertThat(owners.getFirst().commission())
        .isCloseTo(3_000.30 * 0.70 * 0.20 * 0.6, within(1e-9));
    assertThat(owners.get(1).commission()).isZero();
  }

  @Test
  void commissionOnTheFullValueLeavesTheUpfrontShareOut() {
    Plan full = Plan.defaults().with(GivenPlan.policy(CommissionPolicy.FULL));

    assertThat(OwnerFigures.of(SOME, SPRING, full).getFirst().commission())
        .isCloseTo(3_000.30 * 0.20 * 0.6, within(1e-9));
  }

  @Test
  void ratesAreOfTheDecidedOnes() {
    WinRates rates = WinRates.of(SOME, SPRING);

    assertThat(rates.won()).isEqualTo(2);
    assertThat(rates.lost()).isEqualTo(1);
    assertThat(rates.winRate()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(rates.cycleDays()).isEqualTo(20);
    assertThat(rates.meanValue()).isCloseTo(1_500.15, within(1e-9));
  }

  @Test
  void nothingDecidedHasNoRates() {
    Period winter = new Period(YearMonth.of(2016, 1), YearMonth.of(2016, 2));

    assertThat(WinRates.of(SOME, winter)).isEqualTo(new WinRates(0, 0, null, null, null));
  }

  @Test
  void thePipelineIsWhatIsOpen() {
    assertThat(Pipeline.of(SOME)).isEqualTo(new Pipeline(1, 1));
  }

  @Test
  void monthsStandBesideThePlanWhoseMonthOneIsTheFirst() {
    Outcome plan = GivenOutcome.of(Plan.defaults().with(GivenPlan.deferred(1)));
    Period period = new Period(YearMonth.of(2017, 2), YearMonth.of(2017, 4));

    List<RevenueMonth> months = RevenueMonth.of(SOME, period, plan.timeline(period.months()));

    assertThat(months)
        .extracting(RevenueMonth::month)
        .containsExactly(YearMonth.of(2017, 2), YearMonth.of(2017, 3), YearMonth.of(2017, 4));
    assertThat(months).extracting(RevenueMonth::wonCents).containsExactly(0L, 1_000_10L, 2_000_20L);
    assertThat(months.getFirst().planned()).isCloseTo(1_911_000, within(0.5));
    assertThat(months.getLast().planned()).isCloseTo(2_648_100, within(0.5));
  }

  @Test
  void sumsAreExact() {
    List<Opportunity> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(closed("" + i, "Ann", Stage.WON, MARCH, 1, 10L));
    }

    assertThat(OwnerFigures.of(many, SPRING, Plan.defaults()).getFirst().wonCents())
        .isEqualTo(1_000_00);
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Period(YearMonth.of(2017, 3), YearMonth.of(2017, 2)))
        .hasMessageContaining("2017-02");
  }

  @Test
  void thePeriodGoesFromTheFirstDecisionToTheLast() {
    assertThat(actuals(ALL).period())
        .isEqualTo(new Period(YearMonth.of(2017, 3), YearMonth.of(2017, 5)));
    assertThat(actuals(choice(null, null, 24)).period())
        .isEqualTo(new Period(YearMonth.of(2015, 6), YearMonth.of(2017, 5)));
  }

  @Test
  void aDecisionThatIsStoredCountsWhateverTheDay() {
    List<Opportunity> some = new ArrayList<>(SOME);
    some.add(closed("7", "Ann", Stage.WON, LocalDate.of(2999, 12, 31), 1, 5_00L));

    Actuals actuals = actuals(some, choice(null, null, 1));

    assertThat(actuals.months()).extracting(RevenueMonth::wonCents).containsExactly(5_00L);
  }

  @Test
  void withoutADecisionThereIsNoPeriod() {
    List<Opportunity> open = SOME.stream().filter(each -> each.stage().open()).toList();

    assertThat(actuals(open, ALL))
        .isEqualTo(new Actuals(null, List.of(), new Pipeline(1, 1), WinRates.NONE, List.of()));
  }

  @Test
  void aPeriodIsNoLongerThanPlansLookAhead() {
    List<Opportunity> old = new ArrayList<>(SOME);
    old.add(closed("0", "Ann", Stage.LOST, MARCH.minusYears(50), 1, null));

    Actuals actuals = actuals(old, ALL);

    assertThat(actuals.months()).hasSize(120);
  }

  @Test
  void aChoiceNarrowsEverythingButTheListOfOwnersAndThePeriod() {
    Actuals actuals = actuals(choice("Bob", null, null));

    assertThat(actuals.period())
        .isEqualTo(new Period(YearMonth.of(2017, 3), YearMonth.of(2017, 5)));
    assertThat(actuals.pipeline()).isEqualTo(new Pipeline(0, 1));
    assertThat(actuals.rates().winRate()).isZero();
    assertThat(actuals.months()).extracting(RevenueMonth::wonCents).containsExactly(0L, 0L, 0L);
    assertThat(actuals.owners())
        .extracting(OwnerFigures::owner)
        .containsExactly("Ann", "Bob", "Cid");
    assertThat(actuals(choice(null, "Other", null)).owners()).isEmpty();
  }

  private static Actuals.Choice choice(
      @Nullable String owner, @Nullable String product, @Nullable Integer months) {
    return new Actuals.Choice(
        Optional.ofNullable(owner), Optional.ofNullable(product), Optional.ofNullable(months));
  }

  private static Actuals actuals(Actuals.Choice choice) {
    return actuals(SOME, choice);
  }

  private static Actuals actuals(List<Opportunity> all, Actuals.Choice choice) {
    Plan plan = Plan.defaults();
    return Actuals.of(all, choice, plan, GivenOutcome.of(plan)::timeline);
  }

  private static Opportunity closed(
      String id, String owner, Stage stage, LocalDate on, int days, @Nullable Long cents) {
    return new Opportunity(id, owner, null, "GTX", stage, on.minusDays(days), on, cents, null);
  }

  private static Opportunity open(String id, String owner, Stage stage) {
    return new Opportunity(id, owner, "Acme", "GTX", stage, null, null, null, 100L);
  }
}
