package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.opportunity.MemoryOpportunityStore;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Opex;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.trend.TrendModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Equal inputs are computed once, whoever asks and in which panel. */
class AskedOnceTests {

  private static final Plan PLAN = Plan.defaults();
  private static final Plan OTHER = GivenPlan.with(GivenPlan.leads(500));

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final PlanStore plans = new MemoryPlanStore();
  private final Board board = Shown.board(meters, plans, new MemoryOpportunityStore());

  @Test
  void levers() {
    Map<String, String> levers = Map.of("lever-deal", "1.2", "lever-close", "0.05");
    List<String> panels = List.of("whatif-compare", "whatif-verdict", "whatif-compare");

    show(panels, PLAN, levers);
    assertThat(computed("what-if")).isEqualTo(1);
    show(panels, PLAN, Map.of("lever-deal", "1.2", "lever-close", "0.06"));
    assertThat(computed("what-if")).isEqualTo(2);
    show(panels, OTHER, levers);
    assertThat(computed("what-if")).isEqualTo(3);
    show(panels, PLAN, levers);
    assertThat(computed("what-if")).isEqualTo(3);
    assertThat(computed("figures")).isEqualTo(2);
    assertThat(computed("economy")).isEqualTo(2);
  }

  @Test
  void forecasts() {
    List<String> panels = List.of("forecast-revenue", "forecast-summary", "forecast-scenarios");

    show(panels, PLAN, Map.of("scenario", "optimistic"));
    show(panels, PLAN, Map.of("scenario", "realistic"));
    assertThat(computed("forecast")).as("of three scenarios").isEqualTo(3);
    show(panels, PLAN, Map.of("horizon", "24"));
    show(panels, PLAN, Map.of("horizon", "120"));
    assertThat(computed("forecast")).as("as far as a forecast goes").isEqualTo(6);
    show(panels, OTHER, Map.of());
    assertThat(computed("forecast")).isEqualTo(9);
  }

  @Test
  void theTimelineOfCash() {
    List<String> panels = List.of("revenue-timeline", "revenue-timeline");

    show(panels, PLAN, Map.of());
    show(panels, PLAN, Map.of("horizon", "18"));
    show(List.of("value-trace"), PLAN, Map.of("figure", "planned-cash"));
    assertThat(computed("timeline")).isEqualTo(1);
    show(panels, PLAN, Map.of("horizon", "24"));
    assertThat(computed("timeline")).isEqualTo(2);
  }

  @Test
  void goals() {
    List<String> panels = List.of("reverse", "reverse");

    show(panels, PLAN, Map.of("goal", "sales", "goal-value", "10"));
    assertThat(computed("goal")).isEqualTo(1);
    show(panels, PLAN, Map.of("goal", "sales", "goal-value", "11"));
    show(panels, OTHER, Map.of("goal", "sales", "goal-value", "10"));
    assertThat(computed("goal")).isEqualTo(3);
  }

  @Test
  void theRevisionsOfATrend() {
    plans.create("default", by("create"), PlanDocument.defaults()).block();
    IntStream.range(1, TrendModel.MOST).forEach(this::edit);

    trend();
    trend();
    assertThat(computed("economy")).isEqualTo(TrendModel.MOST);

    edit(TrendModel.MOST);
    trend();
    assertThat(computed("economy")).as("one revision more").isEqualTo(TrendModel.MOST + 1);
    assertThat(computed("figures")).isZero();

    show(List.of("kpi-profit"), PLAN.with(opex(TrendModel.MOST)), Map.of());
    assertThat(computed("economy")).as("the newest is the plan").isEqualTo(TrendModel.MOST + 1);
    assertThat(computed("figures")).isEqualTo(1);
  }

  /** As many revisions as fill any memory several times. */
  @Test
  void trendsDoNotPushOutTheFiguresOfPlans() {
    show(List.of("kpi-profit"), PLAN, Map.of());
    plans.create("default", by("create"), PlanDocument.defaults()).block();

    for (int edits = 1; edits <= 3_000; edits++) {
      edit(edits);
      if (edits % TrendModel.MOST == 0) {
        trend();
      }
    }

    show(List.of("kpi-profit"), PLAN, Map.of());
    assertThat(computed("figures")).isEqualTo(1);
  }

  private void edit(int rent) {
    plans
        .change(
            "default",
            // What one alone types is one step.
            new PlanStore.By(rent % 2 == 0 ? "Anna" : "Ben", "edit"),
            _ ->
                Map.of(
                    Section.OPEX,
                    Objects.requireNonNull(
                        PlanDocument.of(PLAN.with(opex(rent))).get(Section.OPEX))))
        .block();
  }

  private static Opex opex(int rent) {
    return new Opex(rent, 0, 0);
  }

  private static PlanStore.By by(String reason) {
    return new PlanStore.By("Anna", reason);
  }

  private void trend() {
    Panel.View view = Shown.computed(panel("perf-trend"), Map.of("plan", "default"), Instant.EPOCH);
    assertThat(view.data()).isNotNull();
  }

  private void show(List<String> ids, Plan plan, Map<String, String> given) {
    ids.forEach(id -> Shown.chosen(panel(id), Shown.state(plan), given));
  }

  private Panel panel(String id) {
    return board.panels().stream()
        .filter(panel -> panel.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double computed(String what) {
    return meters.get("panelcast.revenue.computed").tag("what", what).counter().count();
  }
}
