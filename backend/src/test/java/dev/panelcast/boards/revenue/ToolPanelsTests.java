package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.pair.PlanPairModel;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.ToolVariables;
import dev.panelcast.boards.revenue.panel.tools.ToolPanels;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the workbench computes on request. */
class ToolPanelsTests {

  private static final Outcomes OUTCOMES = new Outcomes(new SimpleMeterRegistry());
  private static final List<Panel> PANELS =
      ToolPanels.of(
          new PlanPanels(new PlanModel(new MemoryPlanStore()), OUTCOMES),
          new PlanPairModel(new MemoryPlanStore()),
          OUTCOMES);

  /** G0-86 and the same from its sales on. */
  @ParameterizedTest
  @CsvSource({
    "revenue, 4166666.67, gap, 2255666.67",
    "revenue, 4166666.67, sales, 64.45",
    "revenue, 4166666.67, held, 214.83",
    "revenue, 4166666.67, scheduled, 306.89",
    "revenue, 4166666.67, contacts, 767.23",
    "revenue, 4166666.67, leads, 1180.36",
    "revenue, 4166666.67, marketing, 59017.97",
    "revenue, 4166666.67, closers, 6",
    "sales, 10, leads, 183.15",
    "meetings, 25, leads, 137.36",
    "contacts, 100, leads, 153.85",
    "ltv_to_cac, 5, allowed_cac, 9700",
    "ltv_to_cac, 5, needed_ltv, 4578.75",
    "quota, 10000000, quota, 1388888.89",
    "ebitda, 1059070, revenue_needed, 1911000",
    "ebitda, 1059070, gap, 0"
  })
  void aGoalIsFollowedBack(String goal, String value, String result, double expected) {
    JsonNode form = shown("reverse", Map.of("goal", goal, "goal-value", value));

    assertThat(value(form, "result." + result)).isCloseTo(expected, within(0.005));
  }

  /** G0-68. */
  @Test
  void headsFollowFromTargetQuotaAndAttrition() {
    JsonNode form =
        shown(
            "reverse",
            Map.of(
                "goal", "headcount",
                "goal-value", "10000000",
                "goal-quota", "1000000",
                "goal-attrition", "0.15"));

    assertThat(value(form, "result.closers_needed")).isEqualTo(12);
    assertThat(value(form, "result.closers_with_attrition")).isEqualTo(14);
    // G0-73 for the 6 closers beside the present 8.
    assertThat(value(form, "result.new_in_month_1")).isCloseTo(1.8, within(1e-9));
    assertThat(value(form, "result.new_in_month_2")).isCloseTo(3.6, within(1e-9));
    assertThat(value(form, "result.new_in_month_3")).isCloseTo(5.1, within(1e-9));
    assertThat(value(form, "result.new_in_month_4")).isEqualTo(6);
    assertThat(form.path("fields").has("goal-quota")).isTrue();
    assertThat(form.at("/groups/result/actions").isMissingNode()).isTrue();
  }

  @Test
  void anAnswerInLeadsCanBeWrittenOrSavedAsAPlan() {
    JsonNode form = shown("reverse", Map.of("goal", "sales", "goal-value", "109.2"));

    JsonNode apply = form.at("/groups/result/actions/apply");
    assertThat(apply.path("values").path("channels.channel-1.monthlyLeads").doubleValue())
        .isEqualTo(2_000);
    assertThat(apply.at("/call/method").asString()).isEqualTo("PATCH");
    assertThat(apply.path("confirm").asString()).isNotEmpty();
    assertThat(form.path("revision").asString()).isEqualTo("1");
    JsonNode save = form.path("groups").path("new-plan").at("/actions/save");
    assertThat(save.at("/values/copyOf").asString()).isEqualTo("default");
    assertThat(save.at("/values/values")).isEqualTo(apply.path("values"));
    assertThat(save.at("/takes/id").asString()).isEqualTo("new-plan.id");
  }

  @Test
  void aChosenGoalStartsFromWhatThePlanReachesNow() {
    JsonNode form = shown("reverse", Map.of());

    assertThat(value(form, "goal-value")).isCloseTo(1_059_070, within(0.005));
    assertThat(form.at("/fields/goal/options"))
        .filteredOn(option -> option.path("value").asString().equals("sales"))
        .singleElement()
        .satisfies(
            option ->
                assertThat(option.path("sets").path("goal-value").doubleValue()).isEqualTo(54.6));
  }

  @ParameterizedTest
  @CsvSource({
    "ebitda, usd, More leads, More sales",
    "revenue, usd, More leads, More sales",
    "sales, count, Leads, Sales",
    "meetings, count, Leads,",
    "contacts, count, Leads,",
    "ltv_to_cac,,,",
    "quota, usd,,",
    "headcount, usd,,"
  })
  void aGoalHasItsUnitAndSaysWhatComesOnTop(
      String goal, @Nullable String unit, @Nullable String leads, @Nullable String sales) {
    JsonNode fields = shown("reverse", Map.of("goal", goal)).path("fields");

    assertThat(fields.path("goal-value").path("unit").asString(null)).isEqualTo(unit);
    assertThat(fields.path("result.leads").path("label").asString(null)).isEqualTo(leads);
    assertThat(fields.path("result.sales").path("label").asString(null)).isEqualTo(sales);
  }

  @Test
  void whatCannotBeAppliedSaysWhy() {
    Plan noLeads = GivenPlan.with(GivenPlan.leads(0));
    Plan noSales =
        GivenPlan.with(GivenPlan.channel("one", 100, 0.6, 0.35, 0.75, 0, CostMethod.LEAD, 50));

    assertThat(reverse(noLeads, "sales").path("note").asString())
        .isEqualTo(
            "No enabled channel has leads: there is nothing to compute from or to apply to.");
    assertThat(reverse(noSales, "sales").path("note").asString())
        .isEqualTo("A rate or the upfront cash is 0: no number of leads is enough.");
    assertThat(reverse(noLeads, "quota").path("note").isMissingNode()).isTrue();
    assertThat(reverse(Plan.defaults(), "sales").path("note").isMissingNode()).isTrue();
  }

  private static JsonNode reverse(Plan plan, String goal) {
    return Shown.chosen(
        panel("reverse"), Shown.state(plan), Map.of("goal", goal, "goal-value", "5"));
  }

  /** G0-33. */
  @Test
  void payGrowsFasterAboveTheQuota() {
    JsonNode form = shown("attainment-calc", Map.of("tier-rate", "0.1"));
    JsonNode none = shown("attainment-calc", Map.of("tier-quota", "0"));

    assertThat(value(form, "pay")).isCloseTo(14_400, within(1e-6));
    assertThat(value(form, "attainment")).isCloseTo(1.2, within(1e-9));
    assertThat(none.at("/fields/attainment/value").isNull()).isTrue();
    assertThat(none.path("reasons").path("/fields/attainment/value").asString())
        .isEqualTo("zero_denominator");
    assertThat(value(none, "multiplier")).isEqualTo(1);
    assertThat(value(none, "tier-rate")).isEqualTo(0.2);
  }

  @Test
  void aNumberIsTracedToWhatGoesIn() {
    JsonNode ebitda = shown("value-trace", Map.of()).path("items");
    JsonNode leads = shown("value-trace", Map.of("figure", "leads")).path("items");

    assertThat(ebitda.at("/ebitda/text").asString()).isEqualTo("EBITDA = $1,059,070");
    assertThat(ebitda.at("/formula/text").asString())
        .isEqualTo("Gross profit − marketing spend − operating costs.");
    assertThat(ebitda.at("/gross-profit/text").asString()).isEqualTo("Gross profit = $1,144,070");
    assertThat(ebitda.at("/marketing/text").asString()).isEqualTo("Marketing spend = $50,000");
    assertThat(leads.path("channels.channel-1.monthlyLeads").path("text").asString())
        .isEqualTo("channel-1: Leads a month = 1,000");
  }

  /** G0-31 and G0-32 of the role that is chosen, and the same of each. */
  @Test
  void aNumberOfEachChannelOrRoleIsTracedForThoseThatAreChosen() {
    String pay = "role-pay-month";
    JsonNode all = shown("value-trace", Map.of("figure", pay)).path("items");
    JsonNode one = shown("value-trace", Map.of("figure", pay, "role", "closer")).path("items");
    JsonNode spend = shown("value-trace", Map.of("figure", "channel-spend")).path("items");

    assertThat(all.at("/role-pay-month-closer/text").asString())
        .isEqualTo("Closer: Pay a month = $50,441.67");
    assertThat(all.at("/role-pay-month-bench/text").asString())
        .isEqualTo("Bench: Pay a month = $1,041.67");
    assertThat(one.has("role-pay-month-closer")).isTrue();
    assertThat(one.has("role-pay-month-bench")).isFalse();
    assertThat(one.path("deal.commissionPolicy").isMissingNode()).isTrue();
    assertThat(one.at("/commission-base/text").asString())
        .isEqualTo("Commission base = $1,911,000");
    assertThat(spend.path("channels.channel-1.costMethod").path("text").asString())
        .isEqualTo("channel-1: Paid per = Lead");
    assertThat(spend.path("channels.channel-1.enabled").path("text").asString())
        .isEqualTo("channel-1: Enabled = Yes");
  }

  /** G0-87, and the same over as many months as the horizon asks for and a forecast can have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          month |     | Forecast of month 12, Realistic = $5,997,536.63
          total |     | Forecast of 12 months, Realistic = $44,951,902.91
          month | 3   | Forecast of month 3, Realistic = $2,543,541
          total | 3   | Forecast of 3 months, Realistic = $6,957,951
          month | 120 | Forecast of month 24, Realistic = $18,822,839.14
          """)
  void aForecastIsTracedOverTheMonthsThatAreAskedFor(
      String part, @Nullable String horizon, String text) {
    String figure = "forecast-%s-realistic".formatted(part);
    Map<String, String> given =
        horizon == null ? Map.of("figure", figure) : Map.of("figure", figure, "horizon", horizon);

    JsonNode items = shown("value-trace", given).path("items");

    assertThat(items.path(figure).path("text").asString()).isEqualTo(text);
    assertThat(items.at("/formula/text").asString()).contains("onthly revenue × (1 + 10%)^month");
    assertThat(items.at("/monthly-revenue/text").asString())
        .isEqualTo("Monthly revenue = $1,911,000");
  }

  /** G0-75, G0-77 and G0-78 with what goes in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          others-contact-rate-good | Contact rate of others, good = 54%  | 60% of all companies
          others-cac-good          | CAC of others, good = $4,500        | $3,000 of all companies
          others-payback-excellent | Payback of others, excellent = 10.8 | 6 of all companies
          others-show-up-rate-good | Show-up rate of others, good = 75%  | 75% of all companies
          """)
  void aFigureOfOthersIsTracedToTheKindOfTheCompany(String figure, String value, String formula) {
    JsonNode items =
        Shown.chosen(
                panel("value-trace"),
                Shown.state(BenchmarkPanelsTests.INSURANCE),
                Map.of("figure", figure))
            .path("items");

    assertThat(items.path(figure).path("text").asString()).isEqualTo(value);
    assertThat(items.at("/formula/text").asString()).startsWith(formula);
    if (!figure.contains("show-up")) {
      assertThat(items.path("benchmark.industry").path("text").asString())
          .isEqualTo("Industry = Insurance");
    }
  }

  @Test
  void questionsConcernTheirViewerAlone() {
    assertThat(
            Stream.of(ToolVariables.reverse(), ToolVariables.tiers(), ToolPanels.variables())
                .flatMap(List::stream))
        .allSatisfy(question -> assertThat(question.isPrivate()).isTrue());
  }

  private static JsonNode shown(String id, Map<String, String> given) {
    return Shown.chosen(panel(id), Shown.state(Plan.defaults()), given);
  }

  private static Panel panel(String id) {
    return PANELS.stream().filter(each -> each.id().value().equals(id)).findFirst().orElseThrow();
  }

  private static double value(JsonNode form, String field) {
    return form.path("fields").path(field).path("value").doubleValue();
  }
}
