package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WorkbenchPanelsTests {

  @ParameterizedTest
  @CsvSource({
    "150, contact, 250",
    "150, scheduled, 714.29",
    "150, held, 952.38",
    "150, sale, 3809.52"
  })
  void g013CostDownTheFunnel(double perLead, String stage, double expected) {
    Plan plan =
        GivenPlan.with(
            GivenPlan.channel("one", 100, 0.6, 0.35, 0.75, 0.25, CostMethod.LEAD, perLead));

    assertThat(number(Shown.of("unit-cost-ladder", plan), "/rows/%s/cost".formatted(stage)))
        .isCloseTo(expected, within(0.005));
  }

  /** A meeting that is held is paid 400, which is 300 for each that is scheduled. */
  @ParameterizedTest
  @CsvSource({"scheduled, 300", "sale, 1600", "contact, 105", "lead, 63"})
  void g014CostUpAndDownFromAMeeting(String stage, double expected) {
    Plan plan =
        GivenPlan.with(
            GivenPlan.channel("one", 100, 0.6, 0.35, 0.75, 0.25, CostMethod.MEETING, 400));

    assertThat(number(Shown.of("unit-cost-ladder", plan), "/rows/%s/cost".formatted(stage)))
        .isCloseTo(expected, within(0.5));
  }

  @Test
  void g015CostPerLeadOfALaterPaidStage() {
    Plan plan = GivenPlan.with(GivenPlan.paid(CostMethod.MEETING, 200));
    Plan rates =
        GivenPlan.with(
            GivenPlan.channel("one", 1_000, 0.65, 0.30, 0.70, 0.30, CostMethod.MEETING, 200));

    assertThat(number(Shown.of("unit-cost-ladder", rates), "/rows/cpl.one/cost"))
        .isCloseTo(27.30, within(0.005));
    assertThat(number(Shown.of("unit-cost-ladder", plan), "/rows/sale/cost"))
        .isCloseTo(666.6667, within(0.00005));
  }

  @Test
  void g023ASaleWithItsCommission() {
    JsonNode ladder = Shown.of("unit-cost-ladder", Plan.defaults());

    assertThat(number(ladder, "/rows/loaded/cost")).isCloseTo(10_715.75, within(0.005));
    assertThat(number(ladder, "/rows/loadedRatio/cost")).isCloseTo(4.526, within(0.0005));
    assertThat(number(ladder, "/rows/loadedPayback/cost")).isCloseTo(3.674, within(0.0005));
    assertThat(ladder.at("/units/loadedPayback").asString()).isEqualTo("months");
  }

  @ParameterizedTest
  @CsvSource({"18, 19063260", "24, 29398020"})
  void g085ProfitOverMonths(int months, double ebitda) {
    Plan plan = GivenPlan.targets(Plan.defaults(), new Targets(6_000_000, months));

    JsonNode table = Shown.of("pnl-detailed", plan);

    assertThat(table.at("/columns/2/title").asString()).isEqualTo("Month 19");
    assertThat(number(table, "/rows/gross/deferred")).isCloseTo(2_648_100, within(0.5));
    assertThat(number(table, "/rows/ebitda/deferred")).isCloseTo(1_722_460, within(0.5));
    assertThat(number(table, "/rows/ebitda/first")).isCloseTo(1_059_070, within(0.5));
    assertThat(number(table, "/rows/ebitda/total")).isCloseTo(ebitda, within(0.5));
    assertThat(number(table, "/rows/gross/ofRevenue")).isEqualTo(1);
  }

  @Test
  void g069RetentionOfAMonth() {
    JsonNode steps = Shown.of("retention-waterfall", Plan.defaults());

    assertThat(number(steps, "/items/churn/value")).isCloseTo(-3_000, within(0.5));
    assertThat(number(steps, "/items/ending/value")).isCloseTo(110_000, within(0.5));
  }

  @Test
  void g070RetentionOfAYear() {
    JsonNode path = Shown.of("retention-path", Plan.defaults());

    assertThat(number(path, "/series/grr/values/0")).isCloseTo(97_000, within(0.5));
    assertThat(number(path, "/series/nrr/values/0")).isCloseTo(102_000, within(0.5));
    assertThat(number(path, "/series/grr/values/11")).isCloseTo(69_384.24, within(0.005));
    assertThat(number(path, "/series/nrr/values/11")).isCloseTo(126_824.18, within(0.005));
  }

  @Test
  void aBottleneckHasItsTargetAndNoneSaysSo() {
    Plan slow =
        GivenPlan.with(
            GivenPlan.channel("slow", 1_000, 0.45, 0.40, 0.70, 0.30, CostMethod.LEAD, 50));

    assertThat(Shown.of("bottlenecks", slow).at("/items/contact_rate/text").asString())
        .isEqualTo("Contact rate is 45.0%, target 60.0%.");
    assertThat(Shown.of("bottlenecks", Plan.defaults()).path("order"))
        .extracting(JsonNode::asString)
        .containsExactly("none");
  }

  @Test
  void g062ElasticitiesLargestFirst() {
    JsonNode bars = Shown.of("sensitivity", Plan.defaults());

    assertThat(number(bars, "/items/close_rate/value")).isCloseTo(1.1187, within(0.00005));
    assertThat(number(bars, "/items/deal_value/value")).isCloseTo(1.1187, within(0.00005));
    assertThat(number(bars, "/items/leads/value")).isCloseTo(1.0715, within(0.00005));
    assertThat(number(bars, "/items/marketing_cost/value")).isCloseTo(-0.0472, within(0.00005));
    assertThat(bars.path("order").valueStream().limit(10))
        .extracting(key -> Math.abs(number(bars, "/items/%s/value".formatted(key.asString()))))
        .isSortedAccordingTo((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(b, a));
    assertThat(bars.path("summary").asString())
        .isEqualTo(
            "Close rate, contact rate, deal value, meeting rate and show-up rate move EBITDA most,"
                + " alike: 1% more of one makes +1.12%.");
    assertThat(number(bars, "/items/revenue_close_rate/value")).isCloseTo(1, within(0.00005));
    assertThat(bars.at("/items/revenue_close_rate/label").asString())
        .isEqualTo("Revenue, close rate");
    assertThat(bars.at("/items/revenue_base_pay").isMissingNode()).isTrue();
  }

  @Test
  void g091RulesOfThumbSayWhatTheyAre() {
    JsonNode rules = Shown.of("sensitivity-rules", Plan.defaults());

    assertThat(number(rules, "/rows/close_rate.ebitda/example")).isCloseTo(0.08, within(0.005));
    assertThat(rules.path("order")).hasSize(14);
    assertThat(rules.path("note").asString())
        .isEqualTo("Rule of thumb, not computed from your inputs.");
  }
}
