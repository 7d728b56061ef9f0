package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.gtm.GtmPanels;
import dev.panelcast.boards.revenue.panel.inputs.InputPanels;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.PlanCheck;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Origin;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Cards, presets and figures in the forms of a plan. */
class RevenueFormsTests {

  private static final PlanPanels PANELS =
      new PlanPanels(new PlanModel(new MemoryPlanStore()), new Outcomes(new SimpleMeterRegistry()));

  @Test
  void aChannelHasACardWithWhatComesOfIt() {
    JsonNode form = form("channel-cards");

    JsonNode card = form.path("groups").path("channels.channel-1");
    assertThat(card.path("label").asString()).isEqualTo("Channel 1");
    assertThat(card.path("actions").propertyNames())
        .containsExactlyInAnyOrder("duplicate", "preset-ent", "preset-mid", "preset-smb", "remove");
    assertThat(value(form, "channels.channel-1.sales")).isCloseTo(54.6, within(1e-9));
    assertThat(value(form, "channels.channel-1.spend")).isEqualTo(50_000);
    assertThat(value(form, "channels.channel-1.cpl")).isEqualTo(50);
  }

  @Test
  void aSegmentIsShownFirstAndOffersADeal() {
    JsonNode preset = form("channel-cards").at("/groups/channels.channel-1/actions/preset-ent");

    assertThat(preset.path("preview").asBoolean()).isTrue();
    assertThat(preset.path("values").path("channels.channel-1.monthlyLeads").asInt()).isEqualTo(50);
    assertThat(preset.path("values").path("channels.channel-1.cost").asInt()).isEqualTo(1_000);
    assertThat(preset.path("values").propertyNames()).doesNotContain("channels.channel-1.name");
    assertThat(preset.path("hint").asString())
        .isEqualTo("Usual for it: a deal of $250,000 and a sales cycle of 90 days.");
  }

  @ParameterizedTest
  @CsvSource({"lead, 50", "contact, 75", "meeting, 200", "sale, 500", "budget, 25000"})
  void aMethodBringsItsUsualCost(String method, double cost) {
    JsonNode options =
        form("channel-cards").path("fields").path("channels.channel-1.costMethod").path("options");

    assertThat(options)
        .filteredOn(option -> option.path("value").asString().equals(method))
        .singleElement()
        .satisfies(
            option ->
                assertThat(option.path("sets").path("channels.channel-1.cost").doubleValue())
                    .isEqualTo(cost));
  }

  @Test
  void channelsComeAndGoUnderIdsOfTheirOwn() {
    JsonNode form = form("channel-cards");
    JsonNode card = form.path("groups").path("channels.channel-1").path("actions");

    JsonNode added = form.at("/actions/add/values").path("channels.channel-2");
    assertThat(added.path("name").asString()).isEqualTo("Channel 2");
    assertThat(added.path("monthlyLeads").asInt()).isEqualTo(500);
    JsonNode copy = card.at("/duplicate/values").path("channels.channel-1-copy");
    assertThat(copy.path("id").asString()).isEqualTo("channel-1-copy");
    assertThat(copy.path("monthlyLeads").asInt()).isEqualTo(1_000);
    assertThat(card.at("/remove/removes/0").asString()).isEqualTo("channels.channel-1");
    assertThat(card.at("/remove/confirm").asString())
        .isEqualTo("Remove Channel 1 with its inputs?");
  }

  @ParameterizedTest
  @CsvSource({
    "insurance_long_term, dealValue, 16200",
    "insurance_savings, dealValue, 17496",
    "software_subscription, dealValue, 60000",
    "consulting, upfrontShare, 0.5",
    "agency_retainer, dealValue, 72000",
    "one_time_sale, contractMonths, 1"
  })
  void aDealTemplateIsShownFirst(String template, String field, double value) {
    JsonNode action = form("deal-form").path("actions").path(template);

    assertThat(action.path("preview").asBoolean()).isTrue();
    assertThat(action.path("values").path("deal." + field).doubleValue())
        .isCloseTo(value, within(1e-9));
    assertThat(action.path("values").propertyNames()).doesNotContain("deal.salesCycleDays");
  }

  @Test
  void aNewPlanIsNamedByTheRuleOfTheServer() {
    JsonNode name = form("config-transfer").path("fields").path("new-plan.id");

    assertThat(name.path("pattern").asString()).isEqualTo("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(name.path("max").asInt()).isEqualTo(40);
    assertThat(name.path("message").asString()).isEqualTo(PlanRules.PLAN_ID.message());
  }

  @Test
  void compensationHasItsPresets() {
    JsonNode actions = form("compensation-form").path("actions");

    assertThat(actions.at("/balanced/values").isMissingNode()).isTrue();
    JsonNode values = actions.path("commission-only").path("values");
    assertThat(values.path("compensation.closer.baseAnnual").asInt()).isZero();
    assertThat(values.path("compensation.manager.variableAnnual").asInt()).isEqualTo(90_000);
    assertThat(values.path("compensation.setter.commissionRate").doubleValue()).isEqualTo(0.05);
  }

  @Test
  void quotasAndStakeholdersShowWhatComesOfThem() {
    assertThat(value(form("quota-form"), "attainment.closer")).isCloseTo(1.365, within(1e-9));
    assertThat(value(form("stakeholder-form"), "payout.amount")).isCloseTo(105_907, within(0.005));
  }

  /** G0-42. */
  @ParameterizedTest
  @CsvSource({
    "quarterly, 4, 1500000",
    "monthly, 12, 500000",
    "weekly, 52, 115384.62",
    "daily, 260, 23076.92"
  })
  void aTargetIsSaidInFiveWaysAndStoredInOne(String span, double times, double value) {
    JsonNode form = form("target-form");
    JsonNode field = form.path("fields").path("share." + span);

    assertThat(field.path("value").doubleValue()).isCloseTo(value, within(0.005));
    assertThat(field.at("/link/field").asString()).isEqualTo("targets.annualRevenue");
    assertThat(field.at("/link/times").doubleValue()).isEqualTo(times);
    assertThat(field.path("max").doubleValue() * times).isCloseTo(1e12, within(1e-3));
    assertThat(form.path("order").valueStream().map(JsonNode::asString))
        .containsExactly(
            "targets.annualRevenue",
            "share.quarterly",
            "share.monthly",
            "share.weekly",
            "share.daily",
            "targets.projectionMonths");
  }

  /** G0-01 to G0-03: what the browser multiplies is what the server's calculators multiply. */
  @ParameterizedTest
  @CsvSource({"insurance, 17496", "subscription, 60000", "commission, 10000"})
  void aCalculatorShowsItsProductUntilItIsApplied(String calculator, double value) {
    JsonNode form = form("deal-form");
    String path = "calculator." + calculator;
    JsonNode result = form.path("fields").path(path + ".result");

    double product = result.at("/product/factor").doubleValue();
    for (JsonNode factor : result.at("/product/fields")) {
      JsonNode input = form.path("fields").path(factor.asString());
      assertThat(input.path("loose").asBoolean()).isTrue();
      product *= input.path("value").doubleValue();
    }

    assertThat(product).isCloseTo(value, within(1e-6));
    assertThat(result.path("value").doubleValue()).isEqualTo(product);
    JsonNode card = form.path("groups").path(path);
    assertThat(card.path("folded").asBoolean()).isTrue();
    assertThat(card.at("/actions/apply/takes").path("deal.dealValue").asString())
        .isEqualTo(path + ".result");
  }

  @ParameterizedTest
  @CsvSource({"contactRate, 0.4, 0.8", "meetingRate, 0.2, 0.5", "closeRate, 0.15, 0.35"})
  void aRateSaysWhatIsUsual(String field, double low, double high) {
    JsonNode usual =
        form("channel-cards").path("fields").path("channels.channel-1." + field).path("usual");

    assertThat(usual.path("low").doubleValue()).isEqualTo(low);
    assertThat(usual.path("high").doubleValue()).isEqualTo(high);
    assertThat(usual.path("warning").asString()).startsWith("Unusual: mostly from ");
  }

  /** G0-94. */
  @Test
  void aFormSaysHowItsHealthIsCounted() {
    JsonNode score = form("channel-cards").path("score");

    assertThat(score.path("full").doubleValue()).isEqualTo(100);
    assertThat(score.path("error").doubleValue()).isEqualTo(20);
    assertThat(score.path("warning").doubleValue()).isEqualTo(5);
  }

  /** A number that nobody typed can be traced. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel-cards",
        "deal-form",
        "target-form",
        "compensation-form",
        "quota-form",
        "stakeholder-form",
        "config-transfer"
      })
  void whatFollowsIsExplained(String id) {
    assertThat(form(id).at("/formula/text").asString()).isNotBlank();
  }

  @Test
  void ratesSayWhatTheyMayBeTogether() {
    JsonNode sum = form("compensation-form").path("fields");

    for (String role : List.of("closer", "setter", "manager", "bench")) {
      JsonNode together = sum.path("compensation.%s.commissionRate".formatted(role)).path("sum");
      assertThat(together.path("fields")).hasSize(4);
      assertThat(together.path("most").doubleValue()).isEqualTo(1);
      assertThat(together.path("message").asString()).isEqualTo(PlanCheck.RATES_TOGETHER);
    }
  }

  @Test
  void payShowsItsMixPerRole() {
    JsonNode form = form("compensation-form");

    assertThat(value(form, "compensation.closer.ote")).isCloseTo(6_666.67, within(0.005));
    assertThat(value(form, "compensation.closer.mix")).isEqualTo(0.4);
    assertThat(value(form, "compensation.manager.mix")).isEqualTo(0.6);
    JsonNode usual = form.path("fields").path("compensation.manager.mix").path("usual");
    assertThat(usual.path("high").doubleValue()).isEqualTo(0.5);
    assertThat(form.path("groups").propertyNames())
        .containsExactlyInAnyOrder(
            "compensation.closer",
            "compensation.setter",
            "compensation.manager",
            "compensation.bench");
  }

  @Test
  void meetingsAreNeededAndPossiblePerRole() {
    JsonNode items = form("demand-supply").path("items");

    assertThat(items.at("/setter-needed/value").doubleValue()).isCloseTo(260, within(1e-9));
    assertThat(items.at("/setter-possible/value").doubleValue()).isEqualTo(160);
    assertThat(items.at("/setter-possible/level").asString()).isEqualTo("critical");
    assertThat(items.at("/closer-possible/value").doubleValue()).isEqualTo(480);
    assertThat(items.at("/closer-possible/level").asString()).isEqualTo("good");
  }

  @Test
  void whatReplacesThePlanIsBasedOnItsNewestRevisionAndAsksFirst() {
    Map<Section, Origin> origins = Map.of(Section.OPEX, new Origin(Shown.edition(7, "Ben"), true));
    JsonNode form = Shown.whole(panel("config-transfer"), Shown.state(Plan.defaults(), origins));

    assertThat(form.path("revision").asString()).isEqualTo("7");
    assertThat(form.path("note").asString()).contains("Last changed by Ben.");
    assertThat(form.at("/actions/import/confirm").asString()).startsWith("What the file holds");
    assertThat(form.at("/actions/reset/confirm").asString()).startsWith("All inputs");
  }

  private static JsonNode form(String id) {
    return Shown.whole(panel(id), Shown.state(Plan.defaults()));
  }

  private static Panel panel(String id) {
    return Stream.concat(GtmPanels.of(PANELS).stream(), InputPanels.of(PANELS).stream())
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double value(JsonNode form, String field) {
    return form.path("fields").path(field).path("value").doubleValue();
  }
}
