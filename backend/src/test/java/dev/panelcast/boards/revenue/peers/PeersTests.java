package dev.panelcast.boards.revenue.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.plan.Benchmark;
import dev.panelcast.boards.revenue.plan.Benchmark.CompanySize;
import dev.panelcast.boards.revenue.plan.Benchmark.Geography;
import dev.panelcast.boards.revenue.plan.Benchmark.Industry;
import dev.panelcast.boards.revenue.plan.Benchmark.LeadSource;
import dev.panelcast.boards.revenue.plan.Benchmark.Maturity;
import dev.panelcast.boards.revenue.plan.Benchmark.RevenueModel;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTests {
  private static final Benchmark INSURANCE =
      new Benchmark(
          Industry.INSURANCE,
          CompanySize.MEDIUM,
          Maturity.ESTABLISHED,
          LeadSource.DIGITAL,
          Geography.MEXICO,
          RevenueModel.RECURRING);

  @ParameterizedTest
  @CsvSource({"CONTACT_RATE, 0.54", "MEETING_RATE, 0.28", "CLOSE_RATE, 0.30"})
  void g0_75_funnelBenchmark(Yardstick yardstick, double good) {
    assertThat(Bands.of(yardstick, INSURANCE).good()).isCloseTo(good, within(0.005));
  }

  /** What is good for an industry alone. */
  @ParameterizedTest
  @CsvSource({
    "SAAS, CONTACT_RATE, 0.66",
    "SAAS, MEETING_RATE, 0.42",
    "SAAS, SHOW_UP_RATE, 0.75",
    "SAAS, CLOSE_RATE, 0.20",
    "SAAS, COST_PER_LEAD, 120",
    "SAAS, COST_PER_CONTACT, 200",
    "SAAS, COST_PER_MEETING, 480",
    "SAAS, CAC, 2100",
    "SAAS, LTV_TO_CAC, 5",
    "SAAS, EBITDA_MARGIN, 0.275",
    "SAAS, PAYBACK, 9.6",
    "FINANCIAL_SERVICES, CONTACT_RATE, 0.48",
    "FINANCIAL_SERVICES, MEETING_RATE, 0.315",
    "FINANCIAL_SERVICES, CLOSE_RATE, 0.275",
    "FINANCIAL_SERVICES, COST_PER_LEAD, 210",
    "FINANCIAL_SERVICES, CAC, 5400",
    "REAL_ESTATE, CONTACT_RATE, 0.72",
    "REAL_ESTATE, MEETING_RATE, 0.385",
    "REAL_ESTATE, CLOSE_RATE, 0.225",
    "REAL_ESTATE, COST_PER_LEAD, 150",
    "REAL_ESTATE, CAC, 3600"
  })
  void everyIndustryHasItsFactors(Industry industry, Yardstick yardstick, double good) {
    Benchmark kind =
        new Benchmark(
            industry,
            CompanySize.NONE,
            Maturity.NONE,
            LeadSource.NONE,
            Geography.NONE,
            RevenueModel.NONE);

    assertThat(Bands.of(yardstick, kind).good()).isCloseTo(good, within(1e-9));
  }

  @Test
  void g0_75_noRateIsPerfect() {
    Benchmark best =
        new Benchmark(
            Industry.REAL_ESTATE,
            CompanySize.STARTUP,
            Maturity.SATURATED,
            LeadSource.NONE,
            Geography.NONE,
            RevenueModel.NONE);

    assertThat(Bands.of(Yardstick.CONTACT_RATE, best).excellent()).isEqualTo(0.99);
    assertThat(Bands.of(Yardstick.CONTACT_RATE, best).good()).isCloseTo(0.87, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"COST_PER_LEAD, 180", "CAC, 4500"})
  void g0_77_costBenchmark(Yardstick yardstick, double good) {
    assertThat(Bands.of(yardstick, INSURANCE).good()).isCloseTo(good, within(0.5));
  }

  @Test
  void g0_78_financeBenchmark() {
    Band ratio = Bands.of(Yardstick.LTV_TO_CAC, INSURANCE);
    Band payback = Bands.of(Yardstick.PAYBACK, INSURANCE);

    assertThat(ratio.min()).isCloseTo(4.68, within(0.005));
    assertThat(ratio.good()).isCloseTo(7.8, within(0.05));
    assertThat(ratio.excellent()).isCloseTo(12.48, within(0.005));
    assertThat(payback.excellent()).isCloseTo(10.8, within(0.05));
    assertThat(payback.good()).isCloseTo(21.6, within(0.05));
    assertThat(payback.min()).isCloseTo(32.4, within(0.05));
  }

  @Test
  void g0_89_status() {
    Band costs = Bands.of(Yardstick.COST_PER_LEAD, INSURANCE);
    Band payback = Bands.of(Yardstick.PAYBACK, INSURANCE);
    Band ratio = Band.higher(3, 5, 8);

    assertThat(costs.standing(160.0)).isEqualTo(Standing.GOOD);
    assertThat(payback.standing(11.0)).isEqualTo(Standing.GOOD);
    assertThat(payback.standing(payback.excellent())).isEqualTo(Standing.EXCELLENT);
    assertThat(payback.standing(40.0)).isEqualTo(Standing.POOR);
    assertThat(ratio.standing(8.0)).isEqualTo(Standing.EXCELLENT);
    assertThat(ratio.standing(3.0)).isEqualTo(Standing.FAIR);
    assertThat(ratio.standing(null)).isEqualTo(Standing.NEUTRAL);
  }

  @Test
  void unknownKindsChangeNothing() {
    assertThat(Bands.of(Yardstick.CAC, Benchmark.DEFAULT))
        .isEqualTo(Band.lower(1_000, 3_000, 6_000));
  }

  @Test
  void comparesEveryFigureThatThePlanHas() {
    assertThat(GivenOutcome.figures(Plan.defaults()).comparisons())
        .extracting(Comparison::yardstick)
        .containsExactly(Yardstick.values());
    assertThat(GivenOutcome.figures(Plan.defaults()).comparisons())
        .filteredOn(comparison -> comparison.value() == null)
        .extracting(Comparison::yardstick)
        .containsExactly(Yardstick.ONBOARDING_RATE);
  }

  @Test
  void findsTheBestChannelAndTheWeakestStage() {
    Channel cheap = GivenPlan.channel("b", 100, 0.65, 0.40, 0.60, 0.30, CostMethod.LEAD, 1);
    Findings findings =
        GivenOutcome.figures(GivenPlan.with(GivenPlan.leads(100), cheap)).findings();

    assertThat(findings.bestChannel()).isEqualTo("b");
    assertThat(findings.weakest()).isEqualTo(Yardstick.SHOW_UP_RATE);
    assertThat(findings.rate()).isCloseTo(0.65, within(1e-9));
    assertThat(findings.gained())
        .isCloseTo(
            GivenOutcome.figures(GivenPlan.with(GivenPlan.leads(100), cheap))
                    .economy()
                    .funnel()
                    .marketing()
                    .revenue()
                * (0.75 / 0.65 - 1),
            within(0.005));
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 17, 410, 1_000})
  void whatReachesGoodIsNoWeakStage(double leads) {
    Channel good = GivenPlan.channel("good", leads, 0.60, 0.35, 0.75, 0.25, CostMethod.LEAD, 150);
    Figures figures = GivenOutcome.figures(GivenPlan.with(good));

    assertThat(figures.findings().weakest()).isNull();
    assertThat(figures.comparisons().subList(0, 4))
        .extracting(Comparison::standing)
        .containsOnly(Standing.GOOD);
  }

  @Test
  void findsNothingWithoutChannels() {
    assertThat(GivenOutcome.figures(GivenPlan.with()).findings())
        .isEqualTo(new Findings(null, null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "3, EXCELLENT, 100, EXCELLENT",
    "2.99, FAIR, 79.9, GOOD",
    "1.5, FAIR, 60, GOOD",
    "1.49, POOR, 40, FAIR",
    ", NEUTRAL, 39.9, POOR"
  })
  void ratioAndHealthHaveTheirSteps(
      Double ratio, Standing ofRatio, Double health, Standing ofHealth) {
    assertThat(Standing.ofLtvToCac(ratio)).isEqualTo(ofRatio);
    assertThat(Standing.ofHealth(health)).isEqualTo(ofHealth);
  }

  @Test
  void otherFiguresHaveTheirSteps() {
    assertThat(Standing.ofAttainment(1.0)).isEqualTo(Standing.EXCELLENT);
    assertThat(Standing.ofAttainment(0.8)).isEqualTo(Standing.FAIR);
    assertThat(Standing.ofAttainment(0.79)).isEqualTo(Standing.POOR);
    assertThat(Standing.ofGrr(0.95)).isEqualTo(Standing.GOOD);
    assertThat(Standing.ofGrr(0.90)).isEqualTo(Standing.FAIR);
    assertThat(Standing.ofNrr(1.20)).isEqualTo(Standing.GOOD);
    assertThat(Standing.ofNrr(1.09)).isEqualTo(Standing.POOR);
    assertThat(Standing.ofChurn(0.03)).isEqualTo(Standing.GOOD);
    assertThat(Standing.ofChurn(0.05)).isEqualTo(Standing.FAIR);
    assertThat(Standing.ofChurn(0.051)).isEqualTo(Standing.POOR);
    assertThat(Standing.ofBaseShare(0.50)).isEqualTo(Standing.GOOD);
    assertThat(Standing.ofBaseShare(0.51)).isEqualTo(Standing.FAIR);
    assertThat(Standing.ofBaseShare(null)).isEqualTo(Standing.NEUTRAL);
  }

  @Test
  void aPositionIsAThirdAtTheMinimumTwoThirdsAtGoodAndFullAtExcellent() {
    Band rates = Bands.of(Yardstick.CLOSE_RATE, Benchmark.DEFAULT);
    Band costs = Bands.of(Yardstick.COST_PER_LEAD, Benchmark.DEFAULT);

    assertThat(rates.position(0.15)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(rates.position(0.25)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(rates.position(0.30)).isCloseTo(2.5 / 3, within(1e-9));
    assertThat(rates.position(0.90)).isEqualTo(1);
    assertThat(rates.position(-0.1)).isZero();
    assertThat(costs.position(40.0)).isEqualTo(1);
    assertThat(costs.position(100.0)).isCloseTo(2.5 / 3, within(1e-9));
    assertThat(costs.position(600.0)).isCloseTo(0.5 / 3, within(1e-9));
    assertThat(costs.position(null)).isNull();
  }
}
