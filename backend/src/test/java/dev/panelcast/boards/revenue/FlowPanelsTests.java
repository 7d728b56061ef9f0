package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Team;
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
  void theGaugeOffersWhatTheAlertsOffer() {
    Plan busy = GivenPlan.team(GivenPlan.with(GivenPlan.leads(1_500)), new Team(4, 4, 2, 2));

    assertThat(shown("capacity-check", Map.of()).path("note").asString())
        .isEqualTo("Setters have too much to book: have 9 setters or 461 leads a month.");
    assertThat(Shown.of("capacity-check", busy).path("note").asString())
        .isEqualTo(
            "Setters have too many calls: have 6 setters, 1,020 leads a month (saves $24,000) or 2"
                + " calls per lead. Setters have too much to book: have 13 setters or 461 leads a"
                + " month. Closers have too many meetings: have 9 closers or 692 leads a month.");
  }

  /** G0-80: each figure keeps the decimals of its size. */
  @Test
  void dailyTargetsAreWrittenOneByOne() {
    JsonNode table = shown("daily-targets", Map.of());

    assertThat(table.path("columns"))
        .filteredOn(column -> column.path("id").asString().equals("each"))
        .allSatisfy(column -> assertThat(column.path("unit").isMissingNode()).isTrue());
    assertThat(table.path("units")).hasSize(6);
    assertThat(table.at("/units/closer-deals").asString()).isEqualTo("count");
    assertThat(table.at("/rows/closer-deals/each").doubleValue())
        .isCloseTo(0.34125, within(0.000005));
    assertThat(table.at("/rows/closer-week/each").doubleValue()).isCloseTo(1.575, within(0.0005));
  }

  @Test
  void costsOfSalesAndOperatingCostsAreLinesOfTheirOwn() {
    JsonNode month = shown("pnl-summary", Map.of());
    JsonNode months = shown("pnl-detailed", Map.of());

    assertThat(month.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly(
            "gross",
            "fees",
            "net",
            "team",
            "commissions",
            "cogs",
            "grossProfit",
            "marketing",
            "operating",
            "opex",
            "ebitda",
            "payout");
    assertThat(month.at("/rows/cogs/amount").doubleValue()).isCloseTo(-575_830, within(0.5));
    assertThat(month.at("/rows/opex/amount").doubleValue()).isCloseTo(-85_000, within(0.5));
    assertThat(months.at("/rows/cogs/first").doubleValue()).isCloseTo(-575_830, within(0.5));
    assertThat(months.at("/rows/opex/total").doubleValue()).isCloseTo(-85_000 * 18, within(0.5));
  }

  @Test
  void theDealShowsTheCashThatASaleBrings() {
    JsonNode fields = shown("deal-form", Map.of()).path("fields");

    assertThat(value(fields, "derived.upfrontCash")).isCloseTo(35_000, within(0.005));
    assertThat(value(fields, "derived.deferredCash")).isCloseTo(15_000, within(0.005));
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
