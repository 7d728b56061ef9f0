package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.gtm.GtmPanels;
import dev.panelcast.boards.revenue.panel.inputs.InputPanels;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Cards, presets and figures in the forms of a plan. */
class RevenueFormsTests {

  private static final PlanPanels PANELS =
      new PlanPanels(new PlanModel(new UnreadStore()), new Outcomes(new SimpleMeterRegistry()));

  @Test
  void aChannelHasACardWithWhatComesOfIt() {
    JsonNode form = form("channel-cards");

    JsonNode card = form.path("groups").path("channels.channel-1");
    assertThat(card.path("label").asString()).isEqualTo("Channel 1");
    assertThat(card.path("actions").propertyNames())
        .containsExactlyInAnyOrder("smb", "mid", "ent", "duplicate", "remove");
    assertThat(value(form, "channels.channel-1.sales")).isCloseTo(54.6, within(1e-9));
    assertThat(value(form, "channels.channel-1.spend")).isEqualTo(50_000);
    assertThat(value(form, "channels.channel-1.cpl")).isEqualTo(50);
  }

  @Test
  void aSegmentIsShownFirstAndOffersADeal() {
    JsonNode preset = form("channel-cards").at("/groups/channels.channel-1/actions/ent");

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

  private static JsonNode form(String id) {
    Panel panel =
        Stream.concat(GtmPanels.of(PANELS).stream(), InputPanels.of(PANELS).stream())
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow();
    return Shown.whole(panel, Shown.state(Plan.defaults()));
  }

  private static double value(JsonNode form, String field) {
    return form.path("fields").path(field).path("value").doubleValue();
  }
}
