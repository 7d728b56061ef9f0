package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.figures.RandomPlans;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AdvisorPanelTests {

  @Test
  void eachAlertOfADefaultPlanHasItsSentence() {
    JsonNode advice = Shown.of("advisor", Plan.defaults());

    assertThat(advice.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly("booking_load", "show_up_rate", "all_well");
    assertThat(advice.at("/items/booking_load/text").asString())
        .isEqualTo(
            "Setters must book 260.0 meetings a month and can book 160.0: add setters or bookings a"
                + " day.");
    assertThat(advice.at("/items/booking_load/level").asString()).isEqualTo("critical");
    assertThat(advice.at("/items/show_up_rate/text").asString())
        .isEqualTo("Bring the show-up rate from 70.0% to 80.0%: confirm meetings the day before.");
  }

  @Test
  void anAlertAndABottleneckAboutTheSameAreOneSentenceWithTheTargetOfTheBottleneck() {
    JsonNode advice =
        Shown.of(
            "advisor",
            GivenPlan.with(
                GivenPlan.channel(
                    "channel-1", 1_000, 0.65, 0.40, 0.90, 0.19, CostMethod.LEAD, 50)));

    assertThat(advice.at("/items/close_rate/text").asString())
        .isEqualTo(
            "Bring the close rate from 19.0% to 25.0%: train closers, or qualify leads earlier.");
  }

  @ParameterizedTest
  @MethodSource("dev.panelcast.boards.revenue.figures.RandomPlans#seeds")
  void neverMoreThanSevenSentencesAndNoneTooLong(int seed) {
    JsonNode advice = Shown.of("advisor", RandomPlans.plan(seed));

    assertThat(advice.path("order").size()).isBetween(1, 7);
    advice
        .path("items")
        .forEach(item -> assertThat(item.path("text").asString()).hasSizeLessThanOrEqualTo(140));
  }
}
