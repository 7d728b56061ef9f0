package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
  void everyRateOfEveryChannelStandsAgainstTheBenchmark() {
    JsonNode rates = Shown.of("ops-heatmap", Plan.defaults());

    assertThat(rates.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly(
            "channel-1.contact", "channel-1.meeting", "channel-1.showUp", "channel-1.close");
    assertThat(number(rates, "/rows/channel-1.showUp/rate")).isEqualTo(0.70);
    assertThat(number(rates, "/rows/channel-1.showUp/good")).isEqualTo(0.75);
    assertThat(rates.at("/levels/channel-1.showUp/rate").asString()).isEqualTo("fair");
    assertThat(rates.at("/levels/channel-1.close/rate").asString()).isEqualTo("good");
  }
}
