package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.pair.PlanPair;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.whatif.LeveredPlan;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.kernel.Inputs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two plans side by side. */
class ScenarioTableTests {

  private static final Panel PANEL =
      Shown.board(new SimpleMeterRegistry()).panels().stream()
          .filter(panel -> panel.id().value().equals("scenario-compare"))
          .findFirst()
          .orElseThrow();

  /** G0-97 within the table, and plans that are not there. */
  @Test
  void twoPlansAreCompared() {
    Plan dearer = LeveredPlan.of(Plan.defaults(), new Levers(1, 1.2, 1, 1, 0));
    JsonNode table = compared(new PlanPair("a", Plan.defaults(), "b", dearer));
    JsonNode rows = table.path("rows");

    assertThat(rows.at("/monthly-revenue/delta").doubleValue()).isCloseTo(382_200, within(0.005));
    assertThat(rows.at("/monthly-revenue/change").doubleValue()).isCloseTo(0.2, within(1e-9));
    assertThat(rows.at("/sales/delta").doubleValue()).isZero();
    assertThat(rows.at("/revenue-gap/change").isNull()).isTrue();
    assertThat(table.at("/formula/inputs")).hasSize(1);
    assertThat(table.at("/formula/inputs/0/label").asString()).isEqualTo("Deal value");
    assertThat(table.at("/formula/inputs/0/value").asString()).isEqualTo("$50,000 → $60,000");
    assertThat(table.at("/formula/inputs/0/editedAt").asString())
        .isEqualTo("/revenue/configuration?var-plan=a");
    assertThat(empty(new PlanPair("a", Plan.defaults(), null, null))).isEqualTo("no_second_plan");
    assertThat(empty(new PlanPair("a", Plan.defaults(), "b", null))).isEqualTo("unknown_plan");
    assertThat(empty(new PlanPair("a", null, "b", dearer))).isEqualTo("unknown_plan");
  }

  @Test
  void aChannelThatOnlyOnePlanHasIsShownByItsName() {
    Channel events = GivenPlan.channel("events", 70, 0.6, 0.4, 0.7, 0.3, CostMethod.LEAD, 50);
    Plan first = GivenPlan.with(Channel.DEFAULT, events);
    Plan second = GivenPlan.with(events);

    JsonNode table = compared(new PlanPair("a", first, "b", second));
    JsonNode other = compared(new PlanPair("b", second, "a", first));

    assertThat(inputs(table)).containsExactly("Channel 1: Only in the first plan");
    assertThat(inputs(other)).containsExactly("Channel 1: Only in the second plan");
    assertThat(table.path("verbatim"))
        .extracting(JsonNode::asString)
        .containsExactly("/formula/inputs/0/label");
  }

  private static Stream<String> inputs(JsonNode table) {
    return table
        .at("/formula/inputs")
        .valueStream()
        .map(
            input ->
                "%s: %s".formatted(input.path("label").asString(), input.path("value").asString()));
  }

  private static JsonNode compared(PlanPair pair) {
    return Shown.written(view(pair));
  }

  private static @Nullable String empty(PlanPair pair) {
    return view(pair).emptyCode();
  }

  private static Panel.View view(PlanPair pair) {
    return apply(PANEL.projection(), pair);
  }

  private static <V> Panel.View apply(Panel.Projection<V> projection, PlanPair pair) {
    return projection
        .view()
        .apply(projection.model().type().cast(pair), new Inputs(Map.of(), Map.of()));
  }
}
