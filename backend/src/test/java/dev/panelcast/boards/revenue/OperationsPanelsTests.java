package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OperationsPanelsTests {

  @Test
  void g080AndG054WorkPerHead() {
    JsonNode work = Shown.of("ops-efficiency", Plan.defaults());

    assertThat(number(work, "/items/leads/value")).isCloseTo(12.5, within(0.05));
    assertThat(number(work, "/items/calls/value")).isCloseTo(37.5, within(0.05));
    assertThat(number(work, "/items/hours/value")).isCloseTo(5.0, within(0.05));
    assertThat(number(work, "/items/setterLoad/value")).isCloseTo(0.8333, within(0.00005));
    assertThat(number(work, "/items/bookings/value")).isCloseTo(3.25, within(0.005));
    assertThat(number(work, "/items/meetings/value")).isCloseTo(1.625, within(0.0005));
    assertThat(number(work, "/items/closerLoad/value")).isCloseTo(0.5417, within(0.00005));
    assertThat(number(work, "/items/deals/value")).isCloseTo(1.575, within(0.0005));
  }

  @Test
  void g058SetterBookingsAreCritical() {
    JsonNode work = Shown.of("ops-efficiency", Plan.defaults());

    assertThat(number(work, "/items/bookingLoad/value")).isCloseTo(1.625, within(0.0005));
    assertThat(work.at("/items/bookingLoad/level").asString()).isEqualTo("critical");
    assertThat(work.at("/items/setterLoad/level").asString()).isEqualTo("good");
  }

  @Test
  void channelsStandAgainstStagesEachRateBesideTheBenchmark() {
    JsonNode rates = Shown.of("ops-heatmap", Plan.defaults());

    assertThat(rates.path("columns").valueStream().map(column -> column.path("id").asString()))
        .containsExactly("channel", "contact", "meeting", "showUp", "close");
    assertThat(rates.path("order")).extracting(JsonNode::asString).containsExactly("channel-1");
    assertThat(rates.at("/rows/channel-1/channel").asString()).isEqualTo("Channel 1");
    assertThat(number(rates, "/rows/channel-1/showUp")).isEqualTo(0.70);
    assertThat(number(rates, "/figures/items/showUp/value")).isEqualTo(0.75);
    assertThat(rates.at("/levels/channel-1/showUp").asString()).isEqualTo("fair");
    assertThat(rates.at("/levels/channel-1/close").asString()).isEqualTo("good");
    assertThat(rates.path("summary").asString())
        .isEqualTo("0 of 4 rates are below what others reach at least.");
  }

  @Test
  void ratesBelowThoseOfOthersAreCountedAndWhatIsMissingIsNot() {
    Channel poor = GivenPlan.channel("one", 1_000, 0.65, 0.40, 0.50, 0.10, CostMethod.LEAD, 50);
    Channel idle = GivenPlan.channel("two", 0, 0.65, 0.40, 0.50, 0.10, CostMethod.LEAD, 50);

    JsonNode rates = Shown.of("ops-heatmap", GivenPlan.with(poor, idle));

    assertThat(rates.path("summary").asString())
        .isEqualTo("2 of 4 rates are below what others reach at least.");
    assertThat(rates.at("/levels/two/contact").asString()).isEqualTo("neutral");
    assertThat(rates.path("reasons").path("/rows/two/contact").asString())
        .isEqualTo("zero_denominator");
  }
}
