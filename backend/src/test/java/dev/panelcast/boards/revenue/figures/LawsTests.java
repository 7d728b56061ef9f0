package dev.panelcast.boards.revenue.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.advice.Alert;
import dev.panelcast.boards.revenue.calendar.Span;
import dev.panelcast.boards.revenue.calendar.TargetBreakdown;
import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.commission.Pools;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.profit.Costs;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import dev.panelcast.boards.revenue.timeline.CashMonth;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.boards.revenue.whatif.WhatIf;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every plan. */
class LawsTests {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** Relative noise that a few operations on doubles may leave. */
  private static final double NOISE = 1e-12;

  @ParameterizedTest
  @MethodSource("seeds")
  void aFunnelNeverGrows(int seed) {
    Funnel funnel = GivenOutcome.figures(RandomPlans.plan(seed)).economy().funnel();

    assertThat(
            Stream.concat(
                funnel.channels().stream().map(ChannelFigures::stages), Stream.of(funnel.stages())))
        .allSatisfy(
            stages ->
                assertThat(
                        List.of(
                            -stages.leads(),
                            -stages.contacts(),
                            -stages.scheduled(),
                            -stages.held(),
                            -stages.sales()))
                    .isSorted());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blendedRatesLieBetweenThoseOfTheChannels(int seed) {
    Funnel funnel = GivenOutcome.figures(RandomPlans.plan(seed)).economy().funnel();

    assertBetween(funnel, Rates::contact);
    assertBetween(funnel, Rates::meeting);
    assertBetween(funnel, Rates::showUp);
    assertBetween(funnel, Rates::close);
    assertBetween(funnel, Rates::overall);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void channelsAddUpToTheTotal(int seed) {
    Funnel funnel = GivenOutcome.figures(RandomPlans.plan(seed)).economy().funnel();

    assertClose(
        funnel.channels().stream().mapToDouble(each -> each.marketing().spend()).sum(),
        funnel.marketing().spend());
    assertClose(
        funnel.channels().stream().mapToDouble(each -> each.marketing().revenue()).sum(),
        funnel.marketing().revenue());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neutralLeversAreTheStoredStateToTheLastBit(int seed) {
    WhatIf neutral = GivenOutcome.of(RandomPlans.plan(seed)).whatIf(Levers.NEUTRAL);

    assertThat(neutral.after()).isEqualTo(neutral.before());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void poolsAddUpToTheTotalAndTheShareOfTheBase(int seed) {
    Plan plan = RandomPlans.plan(seed);
    Commission commission = GivenOutcome.figures(plan).economy().commission();
    Pools pools = commission.monthly();
    double rate =
        plan.compensation().closer().commissionRate()
            + plan.compensation().setter().commissionRate()
            + plan.compensation().manager().commissionRate();

    assertThat(pools.total()).isEqualTo(pools.closer() + pools.setter() + pools.manager());
    assertClose(pools.total(), commission.base() * rate);
    assertThat(pools.total()).isLessThanOrEqualTo(commission.base() * (1 + NOISE));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linesOfProfitAndLossAddUp(int seed) {
    Figures figures = GivenOutcome.figures(RandomPlans.plan(seed));

    assertAddsUp(figures.economy().profit());
    assertAddsUp(figures.detailed().deferredMonth());
    assertAddsUp(figures.detailed().total());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void targetsAreInStep(int seed) {
    double annual = RandomPlans.plan(seed).targets().annualRevenue();
    TargetBreakdown targets = TargetBreakdown.of(annual);

    assertClose(Span.ANNUAL.annual(targets.annual()), annual);
    assertClose(Span.QUARTERLY.annual(targets.quarterly()), annual);
    assertClose(Span.MONTHLY.annual(targets.monthly()), annual);
    assertClose(Span.WEEKLY.annual(targets.weekly()), annual);
    assertClose(Span.DAILY.annual(targets.daily()), annual);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cashIsTheSumOfWhatWasSoldAndNothingArrivesEarly(int seed) {
    Plan plan = RandomPlans.plan(seed);
    Deal deal = plan.deal();
    double sales = GivenOutcome.figures(plan).economy().funnel().stages().sales();
    List<CashMonth> months = GivenOutcome.of(plan).timeline(120).months();

    assertThat(months.stream().limit(deal.deferredMonths()))
        .allMatch(month -> month.deferred() == 0);
    double arrived = 120 - deal.deferredMonths();
    assertThat(months.getLast().cumulative())
        .isCloseTo(
            sales * (120 * deal.upfrontCash() + arrived * deal.expectedDeferredCash()),
            within(Math.max(1e-9, months.getLast().cumulative() * 1e-10)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void figuresReadBackEqualAndHoldNoInfinity(int seed) {
    Figures figures = GivenOutcome.figures(RandomPlans.plan(seed));
    String text = JSON.writeValueAsString(figures);

    assertThat(text).doesNotContain("NaN", "Infinity");
    assertThat(JSON.readValue(text, Figures.class)).isEqualTo(figures);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void alertsAreWorstFirstAndOnePerSubject(int seed) {
    List<Alert> alerts = GivenOutcome.figures(RandomPlans.plan(seed)).alerts();

    assertThat(alerts).isSortedAccordingTo(Alert.WORST_FIRST);
    assertThat(alerts).extracting(Alert::subject).doesNotHaveDuplicates();
  }

  static Stream<Integer> seeds() {
    return RandomPlans.seeds();
  }

  private static void assertBetween(Funnel funnel, Function<Rates, @Nullable Double> rate) {
    Double blend = rate.apply(funnel.rates());
    List<Double> each =
        funnel.channels().stream()
            .filter(channel -> !channel.stages().equals(Stages.NONE))
            .map(channel -> rate.apply(channel.rates()))
            .filter(Objects::nonNull)
            .toList();
    if (blend == null) {
      assertThat(each).isEmpty();
      return;
    }
    double lowest = each.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double highest = each.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertThat(blend).isBetween(lowest - NOISE, highest + NOISE);
  }

  private static void assertAddsUp(ProfitAndLoss profit) {
    Costs costs = profit.costs();
    double out =
        profit.govFees()
            + costs.teamBase()
            + costs.commissions()
            + costs.marketing()
            + costs.operating();

    assertThat(profit.net()).isEqualTo(profit.gross() - profit.govFees());
    assertThat(profit.cogs()).isEqualTo(costs.teamBase() + costs.commissions());
    assertThat(profit.grossProfit()).isEqualTo(profit.net() - profit.cogs());
    assertThat(profit.ebitda()).isEqualTo(profit.grossProfit() - profit.opex());
    assertThat(profit.ebitda())
        .isCloseTo(profit.gross() - out, within(NOISE * (profit.gross() + out)));
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(Math.abs(expected) * NOISE));
  }
}
