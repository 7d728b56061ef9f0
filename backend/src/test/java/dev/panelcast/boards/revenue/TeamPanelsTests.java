package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Team;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TeamPanelsTests {

  private static final Plan TEN_SALES = GivenPlan.tenSales(50).with(Compensation.COMMISSION_ONLY);

  @Test
  void g039AttainmentOfEachRole() {
    JsonNode bars = Shown.of("ote-attainment", TEN_SALES);

    assertThat(number(bars, "/items/closer/value")).isCloseTo(0.875, within(0.0005));
    assertThat(number(bars, "/items/setter/value")).isCloseTo(1.0938, within(0.00005));
    assertThat(number(bars, "/items/manager/value")).isCloseTo(0.70, within(0.005));
    assertThat(bars.at("/items/closer/level").asString()).isEqualTo("fair");
    assertThat(bars.at("/items/setter/level").asString()).isEqualTo("excellent");
    assertThat(bars.at("/items/manager/level").asString()).isEqualTo("poor");
  }

  @Test
  void g036StructureOfWhatIsEarnedOnTarget() {
    JsonNode totals = Shown.of("team-table", Plan.defaults()).at("/figures/items");

    assertThat(number(totals, "/closers/value")).isEqualTo(640_000);
    assertThat(number(totals, "/setters/value")).isEqualTo(160_000);
    assertThat(number(totals, "/managers/value")).isEqualTo(240_000);
    assertThat(number(totals, "/average/value")).isCloseTo(74_285.71, within(0.005));
    assertThat(number(totals, "/averageBase/value")).isCloseTo(33_142.86, within(0.005));
    assertThat(number(totals, "/averageVariable/value")).isCloseTo(41_142.86, within(0.005));
    assertThat(number(totals, "/share/value")).isCloseTo(0.4462, within(0.00005));
    assertThat(totals.at("/share/level").asString()).isEqualTo("good");
  }

  @Test
  void nobodyHasNoAverage() {
    JsonNode totals =
        Shown.of("team-table", GivenPlan.team(Plan.defaults(), new Team(0, 0, 0, 1)))
            .at("/figures/items");

    assertThat(totals.propertyNames()).containsExactlyInAnyOrder("closers", "setters", "managers");
  }

  @Test
  void whoEarnsNothingOnTargetIsComparedWithNothing() {
    Compensation pay = TEN_SALES.compensation();
    Plan unpaid =
        TEN_SALES.with(
            new Compensation(new Pay(0, 0, 0.1), pay.setter(), pay.manager(), pay.bench()));
    JsonNode reasons = Shown.of("period-earnings", unpaid).path("reasons");

    assertThat(reasons.path("/rows/closer/vsOte").asString()).isEqualTo("zero_denominator");
    assertThat(reasons.path("/rows/bench/vsOte").asString()).isEqualTo("not_applicable");
  }

  @Test
  void g039Totals() {
    JsonNode totals = Shown.of("ote-totals", TEN_SALES);

    assertThat(number(totals, "/items/ote/value")).isCloseTo(71_000, within(0.005));
    assertThat(number(totals, "/items/actual/value")).isCloseTo(63_000, within(0.005));
    assertThat(number(totals, "/items/attainment/value")).isCloseTo(0.8896, within(0.00005));
  }

  @Test
  void g082ShareOfRevenue() {
    JsonNode totals = Shown.of("ote-totals", Plan.defaults());

    assertThat(number(totals, "/items/oteShare/value")).isCloseTo(0.0454, within(0.00005));
  }

  @Test
  void g038DealsForOte() {
    JsonNode deals = Shown.of("ote-deals", Plan.defaults());

    assertThat(number(deals, "/rows/closer/yearly")).isCloseTo(6.857, within(0.0005));
    assertThat(number(deals, "/rows/closer/monthly")).isCloseTo(0.5714, within(0.00005));
    assertThat(number(deals, "/rows/closer/weekly")).isCloseTo(0.1319, within(0.00005));
    assertThat(number(Shown.of("ote-deals", TEN_SALES), "/rows/closer/monthly"))
        .isCloseTo(1.4286, within(0.00005));
  }

  @Test
  void aRoleWithoutHeadsHasNoAttainment() {
    JsonNode bars =
        Shown.of("ote-attainment", GivenPlan.team(Plan.defaults(), new Team(0, 4, 2, 2)));

    assertThat(bars.at("/items/closer/value").isNull()).isTrue();
    assertThat(bars.at("/items/closer/level").asString()).isEqualTo("neutral");
    assertThat(bars.path("reasons").path("/items/closer/value").asString())
        .isEqualTo("zero_denominator");
  }
}
