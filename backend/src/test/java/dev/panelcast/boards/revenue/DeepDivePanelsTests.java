package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeepDivePanelsTests {

  private static final Plan TWO =
      GivenPlan.with(
          GivenPlan.leads(1_000),
          GivenPlan.channel("dear", 300, 0.55, 0.35, 0.75, 0.25, CostMethod.SALE, 12_000));

  @Test
  void channelsStandSideBySide() {
    JsonNode bars = Shown.of("deep-channels", TWO);

    assertThat(number(bars, "/items/channel-1/value")).isCloseTo(52.962, within(0.0005));
    assertThat(bars.at("/items/channel-1/level").asString()).isEqualTo("excellent");
    assertThat(number(bars, "/items/dear/value")).isCloseTo(48_500.0 / 12_000, within(1e-9));
    assertThat(bars.at("/items/dear/level").asString()).isEqualTo("fair");
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
