package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.figures.RandomPlans;
import dev.panelcast.boards.revenue.opportunity.MemoryOpportunityStore;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What must hold over all panels of the board. */
class RevenueAcceptanceTests {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final PlanStore.By BY = new PlanStore.By("Anna", "edit");

  /** Names, revisions and how many sections differ, and what is a formula itself. */
  private static final Set<String> WITHOUT_FORMULA =
      Set.of("plan-list", "plan-history", "config-transfer", "value-trace");

  /** One figure each, wherever it is shown. */
  private static final List<List<String>> SHOWN_TWICE =
      List.of(
          List.of(
              "kpi-sales /items/revenue/value",
              "perf-kpi /items/upfront/value",
              "commission-flow /items/revenue/value",
              "exec-scorecard /items/revenue/value",
              "whatif-compare /rows/revenue/before",
              "revenue-timeline /series/immediate/values/0"),
          List.of(
              "kpi-sales /items/sales/value",
              "perf-kpi /items/sales/value",
              "pipeline-strip /items/sales/value",
              "blended-funnel /items/sales/value",
              "whatif-compare /rows/sales/before"),
          List.of(
              "kpi-profit /items/ebitda/value",
              "pnl-summary /rows/ebitda/amount",
              "pnl-waterfall /items/ebitda/value",
              "pnl-detailed /rows/ebitda/first",
              "whatif-compare /rows/ebitda/before",
              "whatif-verdict /items/ebitda/value"),
          List.of("kpi-profit /items/commissions/value", "whatif-compare /rows/commissions/before"),
          List.of("kpi-sales /items/leads/value", "pipeline-strip /items/leads/value"));

  static Stream<Integer> seeds() {
    return RandomPlans.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFigureOfSeveralPanelsIsOneNumberToTheLastBit(int seed) {
    Plan plan = RandomPlans.plan(seed);

    for (List<String> places : SHOWN_TWICE) {
      // Without channels some of the panels are empty.
      Stream<String> shown = places.stream().filter(place -> Shown.isShown(panelOf(place), plan));
      assertThat(shown.map(place -> shown(plan, place)).distinct())
          .as(places.toString())
          .hasSize(1);
    }
  }

  private static double shown(Plan plan, String place) {
    return number(Shown.of(panelOf(place), plan), place.substring(panelOf(place).length() + 1));
  }

  private static String panelOf(String place) {
    return place.substring(0, place.indexOf(' '));
  }

  @Test
  void everyComputedNumberOffersItsFormula() {
    PlanStore plans = new MemoryPlanStore();
    plans.create("default", BY, PlanDocument.defaults()).block();
    plans.create("other", BY, PlanDocument.of(RandomPlans.plan(1))).block();
    plans.change("default", BY, _ -> PlanDocument.of(GivenPlan.with(GivenPlan.leads(7)))).block();
    Board board = Shown.board(new SimpleMeterRegistry(), plans, closed());
    List<String> without = new ArrayList<>();
    for (Panel panel : board.panels()) {
      View view = Shown.computed(panel, Map.of("against", "other"), NOW);
      assertThat(view.data()).as(panel.id().value()).isNotNull();
      JsonNode data = Shown.written(view);
      if (isComputed(panel, data) && data.at("/formula/text").asString("").isBlank()) {
        without.add(panel.id().value());
      }
    }

    assertThat(without).isSubsetOf(WITHOUT_FORMULA);
  }

  private static OpportunityStore closed() {
    OpportunityStore closed = new MemoryOpportunityStore();
    LocalDate day = LocalDate.of(2025, 3, 10);
    closed
        .put(
            List.of(new Opportunity("1", "Ann", null, "GTX", Stage.WON, day, day, 1_000_00L, null)))
        .block();
    return closed;
  }

  private static boolean isComputed(Panel panel, JsonNode data) {
    return panel.kind() != Kind.FORM
        || data.path("fields").valueStream().anyMatch(RevenueAcceptanceTests::isComputed);
  }

  private static boolean isComputed(JsonNode field) {
    return field.path("type").asString().equals("output") && field.path("value").isNumber();
  }
}
