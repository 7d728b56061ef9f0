package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import dev.panelcast.boards.revenue.plan.Team;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What figures mean at the borders, panel by panel. */
class MeaningTests {

  private static final Plan NOBODY =
      GivenPlan.team(GivenPlan.with(GivenPlan.leads(0)), new Team(0, 0, 0, 0));

  @ParameterizedTest
  @CsvSource({"16000, excellent", "16001, fair", "32000, fair", "32001, poor"})
  void aCustomerIsWorth48000(double cost, String expected) {
    Plan plan =
        GivenPlan.with(GivenPlan.paid(CostMethod.SALE, cost)).with(GivenPlan.deal(48_000, 1, 0.90));

    for (String panel : List.of("kpi-sales", "unit-economics")) {
      assertThat(level(panel, plan, "/items/ltvToCac/level")).as(panel).isEqualTo(expected);
    }
    JsonNode bars = Shown.of("deep-channels", plan, Map.of("compare", "ltv_to_cac"));
    assertThat(bars.at("/items/channel-1/level").asString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"9999, good", "10000, ''"})
  void aCustomerIsCheapBelowAFifthOfItsDeal(double cost, String expected) {
    Plan plan = GivenPlan.with(GivenPlan.paid(CostMethod.SALE, cost));

    assertThat(level("unit-economics", plan, "/items/cac/level")).isEqualTo(expected);
    assertThat(level("pipeline-strip", plan, "/items/sales/level")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"12000, 0, excellent", "11999, 1, fair", "9600, 2400, fair", "9599, 2401, poor"})
  void ofTheOnTargetEarningsTheBaseAloneIsPaid(double base, double variable, String expected) {
    Pay pay = new Pay(base, variable, 0);
    Plan plan = Plan.defaults().with(new Compensation(pay, pay, pay, pay));

    assertThat(level("ote-attainment", plan, "/items/closer/level")).isEqualTo(expected);
    assertThat(level("ote-totals", plan, "/items/attainment/level")).isEqualTo(expected);
    assertThat(level("period-earnings", plan, "/levels/closer/vsOte")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"420, excellent", "421, fair", "525, fair", "526, poor"})
  void aCloserEarns420InCommissions(double variable, String expected) {
    Pay pay = new Pay(0, variable, 1e-4);
    Plan plan = GivenPlan.team(GivenPlan.tenSales(1), new Team(1, 1, 1, 1));

    assertThat(
            level(
                "ote-deals",
                plan.with(new Compensation(pay, pay, pay, pay)),
                "/levels/closer/reached"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.85, excellent",
    "0.849, good",
    "0.75, good",
    "0.749, fair",
    "0.65, fair",
    "0.649, poor"
  })
  void othersShowUpAt65To85Percent(double rate, String expected) {
    Plan plan =
        GivenPlan.with(
            GivenPlan.channel("one", 1_000, 0.65, 0.40, rate, 0.30, CostMethod.LEAD, 50));

    assertThat(level("bench-table", plan, "/levels/show_up_rate/status")).isEqualTo(expected);
    assertThat(level("bench-position", plan, "/items/show_up_rate/level")).isEqualTo(expected);
    assertThat(level("ops-heatmap", plan, "/levels/one/showUp")).isEqualTo(expected);
  }

  @Test
  void healthIsExcellentFrom80GoodFrom60FairFrom40() {
    JsonNode gauge = Shown.of("exec-health", Plan.defaults());

    assertThat(gauge.path("steps"))
        .extracting(step -> step.path("from").intValue() + " " + step.path("level").asString())
        .containsExactly("0 poor", "40 fair", "60 good", "80 excellent");
    assertThat(gauge.path("items"))
        .allSatisfy(
            item -> {
              double points = item.path("value").doubleValue();
              assertThat(item.path("level").asString())
                  .isEqualTo(
                      points >= 80
                          ? "excellent"
                          : points >= 60 ? "good" : points >= 40 ? "fair" : "poor");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0.03, 0.02, 0.25, good, good, good",
    "0.031, 0.02, 0.25, fair, fair, fair",
    "0.05, 0.05, 0.20, fair, fair, fair",
    "0.051, 0.05, 0.20, poor, poor, poor"
  })
  void whatStaysOfRecurringRevenue(
      double churn, double downgrade, double more, String rate, String gross, String net) {
    Plan plan =
        GivenPlan.finance(
            Plan.defaults(),
            new Finance(0, 100_000, churn, downgrade, more, 0.10, 0.10, 0.70, 0.15));

    assertThat(level("fin-margins", plan, "/items/churn/level")).isEqualTo(rate);
    assertThat(level("fin-margins", plan, "/items/grr/level")).isEqualTo(gross);
    assertThat(level("fin-margins", plan, "/items/nrr/level")).isEqualTo(net);
  }

  @ParameterizedTest
  @CsvSource({
    "setters, 1020, good",
    "setters, 1021, warning",
    "setters, 1200, warning",
    "setters, 1201, critical",
    "bookings, 120, good",
    "bookings, 121, warning",
    "bookings, 144, warning",
    "bookings, 145, critical",
    "closers, 239, watch",
    "closers, 240, good",
    "closers, 361, warning",
    "closers, 433, critical"
  })
  void aLoadIsAsUrgentAsItsAlert(String who, double meetings, String expected) {
    Plan plan =
        GivenPlan.with(GivenPlan.channel("one", meetings, 1, 1, 0.90, 0.90, CostMethod.LEAD, 50));

    assertThat(level("capacity-check", plan, "/items/%s/level".formatted(who))).isEqualTo(expected);
  }

  @Test
  void alertsAreUrgentOrGood() {
    Plan plan =
        GivenPlan.with(
            GivenPlan.channel("one", 1_000, 0.49, 0.40, 0.70, 0.30, CostMethod.LEAD, 50));

    assertThat(level("alert-list", plan, "/items/booking_load/level")).isEqualTo("critical");
    assertThat(level("alert-list", plan, "/items/contact_rate/level")).isEqualTo("warning");
    assertThat(level("alert-list", plan, "/items/show_up_rate/level")).isEqualTo("watch");
    assertThat(level("alert-list", plan, "/items/all_well/level")).isEqualTo("good");
  }

  @Test
  void whatIsMissingIsNeutral() {
    assertThat(
            Stream.of(
                level("kpi-sales", NOBODY, "/items/ltvToCac/level"),
                level("unit-economics", NOBODY, "/items/cac/level"),
                level("ote-attainment", NOBODY, "/items/closer/level"),
                level("ote-totals", NOBODY, "/items/attainment/level"),
                level("bench-table", NOBODY, "/levels/cac/status"),
                level("bench-position", NOBODY, "/items/onboarding_rate/level"),
                level("ops-heatmap", NOBODY, "/levels/channel-1/contact"),
                level("capacity-check", NOBODY, "/items/setters/level")))
        .containsOnly("neutral");
  }

  private static String level(String panel, Plan plan, String pointer) {
    return Shown.of(panel, plan).at(pointer).asString("");
  }
}
