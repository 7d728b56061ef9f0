package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DeepDivePanelsTests {

  private static final Plan TWO =
      GivenPlan.with(
          GivenPlan.leads(1_000),
          GivenPlan.channel("dear", 300, 0.55, 0.35, 0.75, 0.25, CostMethod.SALE, 12_000));

  @ParameterizedTest
  @CsvSource({
    "leads, count, 1000, '', 300, ''",
    "close_rate, fraction, 0.30, good, 0.25, good",
    "sales, count, 54.6, '', 10.828125, ''",
    "spend, usd, 50000, '', 129937.5, ''",
    "cac, usd, 915.7509, good, 12000, ''",
    "revenue, usd, 1911000, '', 378984.375, ''",
    "roas, '', 38.22, '', 2.916667, ''",
    "ltv_to_cac, '', 52.962, excellent, 4.041667, excellent"
  })
  void channelsStandSideBySideByWhatTheViewerChooses(
      String by, String unit, double first, String firstLevel, double second, String secondLevel) {
    JsonNode bars = Shown.of("deep-channels", TWO, Map.of("compare", by));

    assertThat(bars.path("unit").asString("")).isEqualTo(unit);
    assertThat(number(bars, "/items/channel-1/value")).isCloseTo(first, within(0.0005));
    assertThat(bars.at("/items/channel-1/level").asString("")).isEqualTo(firstLevel);
    assertThat(number(bars, "/items/dear/value")).isCloseTo(second, within(0.0005));
    assertThat(bars.at("/items/dear/level").asString("")).isEqualTo(secondLevel);
  }

  @Test
  void aChannelWithoutSalesHasNoCostOfOne() {
    JsonNode bars =
        Shown.of(
            "deep-channels", GivenPlan.with(GivenPlan.leads(0)), Map.of("compare", "ltv_to_cac"));

    assertThat(bars.at("/items/channel-1/level").asString()).isEqualTo("neutral");
    assertThat(bars.path("reasons").path("/items/channel-1/value").asString())
        .isEqualTo("zero_denominator");
  }

  @Test
  void theWeakestStageAndWhatItCosts() {
    JsonNode items = Shown.of("deep-findings", Plan.defaults()).path("items");

    assertThat(items.at("/best/text").asString())
        .isEqualTo("Channel 1 brings most for its spend: $38.22 for each dollar.");
    assertThat(items.at("/weakest/text").asString())
        .isEqualTo("The show-up rate is the weakest stage: 70.0%, good is 75.0%.");
    assertThat(items.at("/gained/text").asString())
        .isEqualTo("At 75.0% the stage would bring $136,500 more a month.");
  }

  @Test
  void whereEveryRateIsGoodNothingIsGained() {
    JsonNode findings =
        Shown.of(
            "deep-findings",
            GivenPlan.with(GivenPlan.channel("best", 100, 0.9, 0.9, 0.9, 0.9, CostMethod.LEAD, 0)));

    assertThat(findings.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly("best", "weakest");
    assertThat(findings.at("/items/best/text").asString())
        .isEqualTo("No channel spends anything, so none brings most for its spend.");
    assertThat(findings.at("/items/weakest/level").asString()).isEqualTo("good");
  }
}
