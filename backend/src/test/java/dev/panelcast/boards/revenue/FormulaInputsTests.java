package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Variations;
import dev.panelcast.boards.revenue.state.PlanModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The inputs that panels list beside their formula. */
class FormulaInputsTests {

  private static final Board BOARD = Shown.board(new SimpleMeterRegistry());

  static Stream<String> panelsWithAFormula() {
    return BOARD.panels().stream()
        .filter(panel -> panel.projection().model() instanceof PlanModel)
        .filter(panel -> shown(panel, Plan.defaults()).has("formula"))
        .map(panel -> panel.id().value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panelsWithAFormula")
  void everyFieldThatChangesAPanelIsListed(String id) {
    Panel panel = panel(id);
    Set<String> missing = new TreeSet<>();
    Stream.of(Plan.defaults(), GivenPlan.with(GivenPlan.paid(CostMethod.MEETING, 4_000)))
        .forEach(base -> missing.addAll(missing(panel, base)));

    assertThat(missing).isEmpty();
  }

  private static Set<String> missing(Panel panel, Plan base) {
    ObjectNode before = shown(panel, base);
    Set<String> missing = new TreeSet<>();
    for (Section section : Section.values()) {
      Variations.byField(base, section)
          .forEach(
              (field, plans) ->
                  plans.stream()
                      .map(plan -> shown(panel, plan))
                      .filter(after -> !result(after).equals(result(before)))
                      .filter(after -> inputs(after).equals(inputs(before)))
                      .forEach(_ -> missing.add(field)));
    }
    return missing;
  }

  @Test
  void wordsAreListedAsPeopleReadThemAndSwitchesAsSwitches() {
    Plan plan = GivenPlan.with(GivenPlan.disabled(GivenPlan.paid(CostMethod.BUDGET, 25_000)));

    JsonNode profit = shown(panel("kpi-profit"), plan).path("formula");
    JsonNode channel = profit.at("/table/rows/channel-1");

    assertThat(value(profit, "Commission policy")).isEqualTo("Upfront");
    assertThat(channel.path("enabled").isBoolean()).isTrue();
    assertThat(channel.path("enabled").asBoolean()).isFalse();
    assertThat(channel.path("costMethod").asString()).isEqualTo("Budget");
    assertThat(value(shown(panel("bench-table"), plan).path("formula"), "Industry"))
        .isEqualTo("None");
  }

  private static String value(JsonNode formula, String label) {
    return formula
        .path("inputs")
        .valueStream()
        .filter(input -> input.path("label").asString().equals(label))
        .findFirst()
        .orElseThrow()
        .path("value")
        .asString();
  }

  private static JsonNode result(ObjectNode data) {
    ObjectNode result = data.deepCopy();
    result.remove("formula");
    return result;
  }

  private static JsonNode inputs(ObjectNode data) {
    ObjectNode inputs = ((ObjectNode) data.path("formula")).deepCopy();
    inputs.remove("text");
    return inputs;
  }

  private static ObjectNode shown(Panel panel, Plan plan) {
    return Shown.whole(panel, Shown.state(plan));
  }

  private static Panel panel(String id) {
    return BOARD.panels().stream()
        .filter(panel -> panel.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
