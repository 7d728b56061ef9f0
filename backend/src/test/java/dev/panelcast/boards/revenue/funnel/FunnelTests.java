package dev.panelcast.boards.revenue.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTests {
  private static final double UPFRONT = 35_000;
  private static final Funnel DEFAULT = Funnel.of(List.of(Channel.DEFAULT), UPFRONT);
  private static final Rates LADDER = new Rates(0.6, 0.35, 0.75, 0.25, null);

  @Test
  void g0_04_funnel() {
    Stages stages = Stages.of(Channel.DEFAULT);

    assertThat(stages.contacts()).isCloseTo(650, within(1e-9));
    assertThat(stages.scheduled()).isCloseTo(260, within(1e-9));
    assertThat(stages.held()).isCloseTo(182, within(1e-9));
    assertThat(stages.sales()).isCloseTo(54.6, within(1e-9));
    assertThat(Stages.of(GivenPlan.disabled(Channel.DEFAULT))).isEqualTo(Stages.NONE);
  }

  @Test
  void g0_05_monthlyRevenue() {
    assertThat(DEFAULT.marketing().revenue()).isCloseTo(1_911_000, within(0.5));
  }

  @Test
  void g0_06_overallConversion() {
    assertThat(DEFAULT.rates().overall()).isCloseTo(0.0546, within(0.00005));
    assertThat(Rates.of(Stages.NONE).overall()).isNull();
  }

  @ParameterizedTest(name = "{0} pays per {1}")
  @CsvSource({
    "g0_07, LEAD, 50, 50000, 915.7509, 38.22",
    "g0_08, CONTACT, 75, 48750, 892.8571, 39.20",
    "g0_09, MEETING, 200, 36400, 666.6667, 52.50",
    "g0_10, SALE, 500, 27300, 500, 70.00",
    "g0_11, BUDGET, 25000, 25000, 457.8755, 76.44"
  })
  void g0_07_to_g0_11_eachChannelPaysAtOneStage(
      String golden, CostMethod method, double cost, double spend, double perSale, double roas) {
    Marketing marketing = Funnel.of(List.of(GivenPlan.paid(method, cost)), UPFRONT).marketing();

    assertThat(marketing.spend()).as(golden).isCloseTo(spend, within(0.5));
    assertThat(marketing.perSale()).as(golden).isCloseTo(perSale, within(0.00005));
    assertThat(marketing.roas()).as(golden).isCloseTo(roas, within(0.005));
  }

  @Test
  void g0_11_aBudgetIsSpentWithoutLeadsToo() {
    Channel channel = GivenPlan.channel("a", 0, 0.65, 0.40, 0.70, 0.30, CostMethod.BUDGET, 25_000);
    Marketing marketing = Funnel.of(List.of(channel), UPFRONT).marketing();

    assertThat(marketing.spend()).isEqualTo(25_000);
    assertThat(marketing.perSale()).isNull();
    assertThat(marketing.roas()).isZero();
    assertThat(marketing.perLead()).isNull();
  }

  @Test
  void nothingSpentHasNoReturn() {
    Marketing marketing =
        Funnel.of(List.of(GivenPlan.paid(CostMethod.LEAD, 0)), UPFRONT).marketing();

    assertThat(marketing.roas()).isNull();
    assertThat(marketing.perSale()).isZero();
  }

  @Test
  void g0_12_blendOfChannels() {
    Channel mid = GivenPlan.channel("b", 300, 0.55, 0.35, 0.75, 0.25, CostMethod.LEAD, 200);
    Funnel blend = Funnel.of(List.of(Channel.DEFAULT, mid), UPFRONT);

    assertThat(blend.stages().leads()).isEqualTo(1_300);
    assertThat(blend.stages().contacts()).isCloseTo(815, within(0.5));
    assertThat(blend.stages().scheduled()).isCloseTo(317.75, within(0.005));
    assertThat(blend.stages().held()).isCloseTo(225.3125, within(0.00005));
    assertThat(blend.stages().sales()).isCloseTo(65.4281, within(0.00005));
    assertThat(blend.marketing().spend()).isCloseTo(110_000, within(0.5));
    assertThat(blend.rates().contact()).isCloseTo(0.626923, within(5e-7));
    assertThat(blend.rates().meeting()).isCloseTo(0.389877, within(5e-7));
    assertThat(blend.rates().showUp()).isCloseTo(0.709087, within(5e-7));
    assertThat(blend.rates().close()).isCloseTo(0.290388, within(5e-7));
    assertThat(blend.marketing().perSale()).isCloseTo(1_681.2342, within(0.00005));
  }

  @Test
  void g0_79_blendedCloseRate() {
    assertThat(DEFAULT.rates().close()).isCloseTo(0.30, within(0.005));
    assertThat(Funnel.of(List.of(GivenPlan.leads(0)), UPFRONT).rates().close()).isNull();
  }

  @Test
  void g0_13_costDownTheFunnel() {
    UnitCosts costs = UnitCosts.fromLead(150.0, LADDER);

    assertThat(costs.contact()).isCloseTo(250, within(0.5));
    assertThat(costs.scheduled()).isCloseTo(714.29, within(0.005));
    assertThat(costs.held()).isCloseTo(952.38, within(0.005));
    assertThat(costs.sale()).isCloseTo(3_809.52, within(0.005));
  }

  @Test
  void costsEndAtARateOfZero() {
    UnitCosts costs = UnitCosts.fromLead(150.0, new Rates(0.6, 0.0, 0.75, 0.25, null));

    assertThat(costs.contact()).isNotNull();
    assertThat(costs.scheduled()).isNull();
    assertThat(costs.sale()).isNull();
  }

  @Test
  void g0_15_whatALeadCostsWhenALaterStageIsPaid() {
    Channel channel =
        GivenPlan.channel("a", 1_000, 0.65, 0.30, 0.70, 0.30, CostMethod.MEETING, 200);

    assertThat(Spend.perLead(channel)).isCloseTo(27.30, within(0.005));
    assertThat(Funnel.of(List.of(channel), UPFRONT).marketing().perLead())
        .isCloseTo(27.30, within(0.005));
  }

  @Test
  void g0_16_costPerMeetingAndNoShowImpact() {
    assertThat(DEFAULT.marketing().perScheduled()).isCloseTo(192.31, within(0.005));
    assertThat(DEFAULT.marketing().perHeld()).isCloseTo(274.73, within(0.005));
    assertThat(DEFAULT.marketing().noShowImpact()).isCloseTo(82.42, within(0.005));
  }

  @Test
  void g0_17_noShowCost() {
    assertThat(DEFAULT.marketing().noShowCost()).isCloseTo(15_000, within(0.5));
    assertThat(Funnel.of(List.of(), UPFRONT).marketing().noShowCost()).isNull();
  }

  @Test
  void aDisabledChannelIsNothingAndStaysInTheList() {
    Funnel funnel =
        Funnel.of(
            List.of(Channel.DEFAULT, GivenPlan.disabled(GivenPlan.paid(CostMethod.BUDGET, 9))),
            UPFRONT);

    assertThat(funnel.stages()).isEqualTo(DEFAULT.stages());
    assertThat(funnel.marketing()).isEqualTo(DEFAULT.marketing());
    assertThat(funnel.channels()).hasSize(2);
  }
}
