package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.panel.LeverVariables;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.whatif.WhatIfPanels;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WhatIfPanelsTests {

  private static final List<Panel> PANELS =
      WhatIfPanels.of(
          new PlanPanels(
              new PlanModel(new MemoryPlanStore()), new Outcomes(new SimpleMeterRegistry())));

  @Test
  void leversThatAreNotMovedGiveTheStoredStateToTheLastBit() {
    JsonNode rows = shown("whatif-compare", Map.of()).path("rows");

    assertThat(rows).hasSize(7);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.path("after")).isEqualTo(row.path("before"));
              assertThat(row.path("delta").doubleValue()).isZero();
            });
    assertThat(rows.at("/ebitda/after").doubleValue()).isCloseTo(1_059_070, within(0.005));
  }

  @Test
  void movedLeversGiveTheFiguresAndTheVerdict() {
    Map<String, String> up =
        Map.of("lever-deal", "1.2", "lever-marketing", "1.5", "lever-close", "0.05");

    JsonNode table = shown("whatif-compare", up);
    JsonNode rows = table.path("rows");
    assertThat(table.at("/units/revenue").asString()).isEqualTo("usd");
    assertThat(table.at("/units/margin").asString()).isEqualTo("fraction");
    assertThat(rows.at("/margin/after").doubleValue()).isBetween(0.0, 1.0);
    assertThat(rows.at("/sales/after").doubleValue()).isCloseTo(78.02, within(0.005));
    assertThat(rows.at("/revenue/after").doubleValue()).isCloseTo(3_276_682.43, within(0.005));
    assertThat(rows.at("/fees/after").doubleValue()).isCloseTo(327_668.24, within(0.005));
    assertThat(rows.at("/commissions/after").doubleValue()).isCloseTo(917_471.08, within(0.005));
    assertThat(rows.at("/ebitda/after").doubleValue()).isCloseTo(1_880_793.11, within(0.005));
    assertThat(verdict(up)).isEqualTo("Excellent");
    assertThat(verdict(Map.of("lever-marketing", "0.5", "lever-close", "-0.1"))).isEqualTo("Risky");
    assertThat(verdict(Map.of())).isEqualTo("Neutral");
  }

  @ParameterizedTest
  @CsvSource({"growth, 1279977.22", "profit, 1066070", "reset, 1059070"})
  void g095APresetMovesTheLeversThemselves(String preset, double ebitda) {
    JsonNode form = shown("whatif-form", Map.of("lever-deal", "0.5"));
    Map<String, String> set = new HashMap<>();
    form.path("actions")
        .path(preset)
        .path("values")
        .forEachEntry((lever, value) -> set.put(lever, value.asString()));

    assertThat(set).containsOnlyKeys(LeverVariables.names());
    assertThat(shown("whatif-compare", set).at("/rows/ebitda/after").doubleValue())
        .isCloseTo(ebitda, within(0.005));
    JsonNode moved = shown("whatif-form", set);
    set.forEach(
        (lever, value) ->
            assertThat(moved.path("fields").path(lever).path("value").asString()).isEqualTo(value));
  }

  @Test
  void aLeverIsDraggedBetweenItsBounds() {
    JsonNode fields = shown("whatif-form", Map.of()).path("fields");

    assertThat(LeverVariables.names())
        .allSatisfy(
            lever -> {
              JsonNode field = fields.path(lever);
              assertThat(field.path("type").asString()).isEqualTo("slider");
              assertThat(field.path("min").isNumber()).isTrue();
              assertThat(field.path("max").isNumber()).isTrue();
              assertThat(field.path("step").isNumber()).isTrue();
            });
  }

  @Test
  void aChangeOfANegativeFigureSaysThatItsSignIsTurned() {
    Plan loss = GivenPlan.with(GivenPlan.leads(0));
    JsonNode table = Shown.of("whatif-compare", loss, Map.of("lever-opex", "0.5"));

    assertThat(table.at("/rows/ebitda/before").doubleValue()).isNegative();
    assertThat(table.at("/rows/ebitda/delta").doubleValue()).isPositive();
    assertThat(table.at("/rows/ebitda/change").doubleValue()).isNegative();
    assertThat(table.path("note").asString())
        .isEqualTo(
            "A change in % of a figure below 0 has the opposite sign: a smaller loss shows a"
                + " minus.");
    assertThat(shown("whatif-compare", Map.of()).path("note").isMissingNode()).isTrue();
  }

  @Test
  void theFormShowsWhereTheLeversStandAndStoresNothing() {
    JsonNode form = shown("whatif-form", Map.of("lever-deal", "1.2"));

    assertThat(form.at("/fields/lever-deal/value").doubleValue()).isEqualTo(1.2);
    assertThat(form.at("/fields/lever-team/value").doubleValue()).isEqualTo(1);
    assertThat(form.at("/fields/lever-opex/max").doubleValue()).isEqualTo(1.5);
    assertThat(form.at("/submit/path").isMissingNode()).isTrue();
    assertThat(form.path("revision").isMissingNode()).isTrue();
  }

  @Test
  void leversConcernTheirViewerAlone() {
    assertThat(LeverVariables.all()).allSatisfy(lever -> assertThat(lever.isPrivate()).isTrue());
  }

  private static String verdict(Map<String, String> given) {
    return shown("whatif-verdict", given).at("/items/verdict/value").asString();
  }

  private static JsonNode shown(String id, Map<String, String> given) {
    Panel panel =
        PANELS.stream().filter(each -> each.id().value().equals(id)).findFirst().orElseThrow();
    return Shown.chosen(panel, Shown.state(Plan.defaults()), given);
  }
}
