package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FlowPanelsTests {

  @Test
  void commissionFlowsFromRevenueToPoolsAndPeople() {
    JsonNode items = shown("commission-flow", Map.of()).path("items");

    assertThat(value(items, "revenue")).isCloseTo(1_911_000, within(0.005));
    assertThat(value(items, "closer")).isCloseTo(-382_200, within(0.005));
    assertThat(value(items, "left")).isCloseTo(1_911_000 - 535_080, within(0.005));
    assertThat(value(items, "closerEach")).isCloseTo(47_775, within(0.005));
    assertThat(items.at("/closer/total").isMissingNode()).isTrue();
    assertThat(items.at("/left/total").asBoolean()).isTrue();
  }

  @Test
  void ofASingleDealOnePersonGetsTheWholePool() {
    JsonNode items = shown("commission-flow", Map.of("view", "per-deal")).path("items");

    assertThat(value(items, "revenue")).isCloseTo(35_000, within(0.005));
    assertThat(value(items, "closer")).isCloseTo(-7_000, within(0.005));
    assertThat(value(items, "closerEach")).isCloseTo(7_000, within(0.005));
  }

  @Test
  void theStepsFromGrossLeadToEachTotal() {
    JsonNode data = shown("pnl-waterfall", Map.of());
    double reached = 0;
    for (JsonNode key : data.path("order")) {
      JsonNode item = data.path("items").path(key.asString());
      double amount = item.path("value").doubleValue();
      if (item.path("total").asBoolean()) {
        reached = reached == 0 ? amount : checked(reached, amount);
      } else {
        reached += amount;
      }
    }
    assertThat(reached).isCloseTo(1_059_070, within(0.005));
  }

  @Test
  void deferredCashOfMonthOneArrivesInMonthNineteenAndTheChartSaysSo() {
    JsonNode chart = shown("revenue-timeline", Map.of("horizon", "24"));
    JsonNode deferred = chart.at("/series/deferred/values");

    assertThat(chart.path("x")).hasSize(24);
    assertThat(deferred.path(17).doubleValue()).isZero();
    assertThat(deferred.path(18).doubleValue()).isCloseTo(54.6 * 13_500, within(0.005));
    assertThat(chart.at("/marks/0/x").doubleValue()).isEqualTo(19);
    assertThat(chart.path("note").asString())
        .isEqualTo(
            "Sales of month 1 pay their deferred part in month 19: $737,100 is expected then.");
  }

  @ParameterizedTest
  @CsvSource({"1, 0.9, 54.6", "0.7, 0, 54.6", "0.7, 0.9, 0"})
  void withoutDeferredCashNothingIsSaidOfIt(double upfront, double grr, double sales) {
    Deal deal = GivenPlan.deal(50_000, upfront, grr);
    Plan plan = GivenPlan.with(GivenPlan.leads(sales * 1_000 / 54.6)).with(deal);
    JsonNode chart = Shown.of("revenue-timeline", plan, Map.of("horizon", "24"));

    assertThat(chart.path("note").asString()).isEqualTo("Sales of month 1 pay nothing later.");
    assertThat(chart.path("marks").isMissingNode()).isTrue();
  }

  @Test
  void aGaugeDrawsNoLimitsThatItsLevelsDoNotFollow() {
    JsonNode gauge = shown("capacity-check", Map.of());

    assertThat(gauge.path("steps")).isEmpty();
    assertThat(value(gauge.path("items"), "setters")).isCloseTo(0.8333, within(0.00005));
    assertThat(gauge.at("/items/setters/level").asString()).isEqualTo("good");
    assertThat(gauge.at("/items/bookings/level").asString()).isEqualTo("critical");
  }

  @Test
  void withoutAHorizonThePlanSaysHowFar() {
    JsonNode chart = shown("revenue-timeline", Map.of());

    assertThat(chart.path("x")).hasSize(18);
    assertThat(chart.path("marks").isMissingNode()).isTrue();
  }

  private static double checked(double reached, double total) {
    assertThat(reached).isCloseTo(total, within(0.005));
    return total;
  }

  private static double value(JsonNode items, String key) {
    return items.path(key).path("value").doubleValue();
  }

  private static JsonNode shown(String id, Map<String, String> given) {
    return Shown.of(id, Plan.defaults(), given);
  }
}
