package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Opex;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExecutivePanelsTests {

  /** A sale costs 6,000; gross margin 59.26 %, EBITDA margin 23.15 %. */
  private static final Plan EXAMPLE =
      GivenPlan.with(GivenPlan.paid(CostMethod.SALE, 6_000))
          .with(
              new Compensation(
                  new Pay(219_285.89, 48_000, 0.20),
                  new Pay(16_000, 24_000, 0.03),
                  new Pay(72_000, 48_000, 0.05),
                  new Pay(12_500, 12_500, 0)))
          .with(new Opex(293_455.89, 0, 0));

  @Test
  void g071OperatingHealthAndItsParts() {
    JsonNode gauge = Shown.of("exec-health", EXAMPLE);

    assertThat(number(gauge, "/items/funnel/value")).isCloseTo(100, within(0.5));
    assertThat(number(gauge, "/items/team/value")).isCloseTo(71.11, within(0.005));
    assertThat(number(gauge, "/items/financial/value")).isCloseTo(75.72, within(0.005));
    assertThat(number(gauge, "/items/operating/value")).isCloseTo(81.62, within(0.005));
    assertThat(gauge.at("/items/operating/level").asString()).isEqualTo("excellent");
  }

  @Test
  void g072BusinessHealth() {
    assertThat(number(Shown.of("exec-health", EXAMPLE), "/items/business/value"))
        .isCloseTo(83.5, within(0.05));
  }

  @Test
  void g084HeaderFiguresStandBesideTheirTargets() {
    JsonNode card = Shown.of("exec-scorecard", Plan.defaults());

    assertThat(number(card, "/items/revenue/value")).isCloseTo(1_911_000, within(0.5));
    assertThat(card.at("/items/revenue/label").asString()).isEqualTo("Revenue, target $500,000");
    assertThat(number(card, "/items/sales/value")).isCloseTo(54.6, within(0.05));
    assertThat(card.at("/items/sales/label").asString()).isEqualTo("Sales, quota 40");
    // G0-43: 14.2857 sales, of which 5.46 come from 100 leads.
    assertThat(card.at("/items/leads/label").asString()).isEqualTo("Leads, for the target 262");
    assertThat(number(card, "/items/leads/value")).isEqualTo(1_000);
    assertThat(number(card, "/items/ltvToCac/value")).isCloseTo(52.96, within(0.005));
    assertThat(number(card, "/items/payback/value")).isCloseTo(0.31, within(0.005));
    assertThat(number(card, "/items/margin/value")).isCloseTo(0.6158, within(0.00005));
  }

  @Test
  void whatHasNoTargetSaysSo() {
    JsonNode card = Shown.of("exec-scorecard", Plan.defaults());

    assertThat(card.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly(
            "revenue",
            "sales",
            "leads",
            "closeRate",
            "ltvToCac",
            "payback",
            "dealValue",
            "commissions",
            "spend",
            "ebitda",
            "margin",
            "policy");
    assertThat(card.path("items"))
        .allSatisfy(
            item -> {
              boolean hasTarget = !item.path("label").asString().endsWith(", no target");
              assertThat(item.path("level").asString())
                  .isIn(hasTarget ? List.of("good", "excellent") : List.of("neutral"));
            });
    assertThat(card.path("items"))
        .filteredOn(item -> item.path("level").asString().equals("neutral"))
        .extracting(item -> item.path("label").asString())
        .containsExactlyInAnyOrder(
            "Deal value, no target",
            "Commissions, no target",
            "Marketing, no target",
            "EBITDA, no target",
            "Commission on, no target");
  }

  @Test
  void g084TheCardShowsWhatTheHeaderDoes() {
    JsonNode card = Shown.of("exec-scorecard", Plan.defaults()).path("items");

    for (String header : List.of("kpi-sales", "kpi-profit")) {
      JsonNode items = Shown.of(header, Plan.defaults()).path("items");
      assertThat(items.propertyNames())
          .allSatisfy(
              key ->
                  assertThat(card.path(key).path("value"))
                      .isEqualTo(items.path(key).path("value")));
    }
  }

  @Test
  void aMissedTargetIsSeenAndNoTargetIsNotJudged() {
    assertThat(revenueLevel(50_000_000)).isEqualTo("poor");
    assertThat(revenueLevel(12 * 2_000_000)).isEqualTo("fair");
    assertThat(revenueLevel(0)).isEqualTo("neutral");
  }

  private static String revenueLevel(double annual) {
    Plan plan = GivenPlan.targets(Plan.defaults(), new Targets(annual, 18));
    return Shown.of("exec-scorecard", plan).at("/items/revenue/level").asString("");
  }
}
