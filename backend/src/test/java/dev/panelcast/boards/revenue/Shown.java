package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.boards.revenue.history.PlanHistoryModel;
import dev.panelcast.boards.revenue.live.ActualsModel;
import dev.panelcast.boards.revenue.live.SalesModel;
import dev.panelcast.boards.revenue.opportunity.MemoryOpportunityStore;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import dev.panelcast.boards.revenue.pair.PlanPairModel;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.actuals.ActualsPanels;
import dev.panelcast.boards.revenue.panel.deepdive.DeepDivePanels;
import dev.panelcast.boards.revenue.panel.plans.HistoryForm;
import dev.panelcast.boards.revenue.panel.plans.PlanList;
import dev.panelcast.boards.revenue.panel.tools.ToolPanels;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Origin;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.state.PlanNamesModel;
import dev.panelcast.boards.revenue.state.PlanState;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.trend.TrendModel;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.wire.CanonicalJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** States of a plan, and what panels show of them. */
final class Shown {

  private static final Map<String, String> DEFAULTS =
      Stream.concat(RevenueVariables.all().stream(), ToolPanels.variables().stream())
          .filter(variable -> variable.defaultValue() != null)
          .collect(
              Collectors.toMap(
                  Variable::name, variable -> Objects.requireNonNull(variable.defaultValue())));

  private static final Board BOARD = board(new SimpleMeterRegistry());

  private Shown() {}

  /** The board over stores of nothing. */
  static Board board(MeterRegistry meters) {
    return board(meters, new MemoryPlanStore(), new MemoryOpportunityStore());
  }

  /** The board over these stores. */
  static Board board(MeterRegistry meters, PlanStore store, OpportunityStore opportunities) {
    Outcomes outcomes = new Outcomes(meters);
    PlanPanels panels = new PlanPanels(new PlanModel(store), outcomes);
    return new RevenueBoard(
        panels,
        new TrendModel(store, outcomes),
        List.of(
            PlanList.of(new PlanNamesModel(store)), HistoryForm.of(new PlanHistoryModel(store))),
        ToolPanels.of(panels, new PlanPairModel(store), outcomes),
        ActualsPanels.of(
            new ActualsModel(store, opportunities, outcomes), new SalesModel(opportunities)),
        List.of(),
        Mono.empty());
  }

  /** What a panel of the board shows of a plan. */
  static JsonNode of(String id, Plan plan) {
    return of(id, plan, Map.of());
  }

  /** Whether a panel of the board has something to show of a plan. */
  static boolean isShown(String id, Plan plan) {
    return view(panel(id), state(plan)).data() != null;
  }

  /** The same for somebody who chose these values of variables. */
  static JsonNode of(String id, Plan plan, Map<String, String> given) {
    return chosen(panel(id), state(plan), given);
  }

  private static Panel panel(String id) {
    return BOARD.panels().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A number of what is shown. */
  static double number(JsonNode data, String pointer) {
    JsonNode number = data.at(pointer);
    assertThat(number.isNumber()).as("%s in %s", pointer, data).isTrue();
    return number.doubleValue();
  }

  static PlanState state(Plan plan) {
    return state(plan, Map.of());
  }

  static PlanState state(Plan plan, Map<Section, Origin> others) {
    Map<Section, Origin> origins =
        Arrays.stream(Section.values())
            .collect(
                Collectors.toMap(
                    section -> section,
                    section ->
                        others.getOrDefault(section, new Origin(edition(1, "Anna"), false))));
    return new PlanState("default", plan, Plan.defaults(), origins);
  }

  static Edition edition(long revision, String author) {
    return new Edition(revision, author, Instant.parse("2026-01-01T00:00:00Z"));
  }

  /** What a panel shows, without the inputs of its formula. */
  static JsonNode shown(Panel panel, PlanState state) {
    ObjectNode data = whole(panel, state);
    data.remove("formula");
    return data;
  }

  static ObjectNode whole(Panel panel, PlanState state) {
    return written(view(panel, state));
  }

  /** What a panel shows of what its model computes now. */
  static View computed(Panel panel, Map<String, String> given, Instant now) {
    return computed(panel.projection(), new Inputs(given, DEFAULTS), now);
  }

  private static <V> View computed(Projection<V> projection, Inputs inputs, Instant now) {
    Model<V> model = projection.model();
    Model.Result<V> result = model.compute(new Model.Request(inputs, null, now)).block();
    return projection.view().apply(Objects.requireNonNull(result).value(), inputs);
  }

  /** Data as it goes over the wire. */
  static ObjectNode written(View view) {
    byte[] json = CanonicalJson.write(Objects.requireNonNull(view.data()));
    return (ObjectNode) JsonMapper.shared().readTree(json);
  }

  /** What a panel shows to somebody who chose these values of variables. */
  static JsonNode chosen(Panel panel, PlanState state, Map<String, String> given) {
    byte[] json =
        CanonicalJson.write(Objects.requireNonNull(apply(panel.projection(), state, given).data()));
    return JsonMapper.shared().readTree(json);
  }

  /** What a panel shows, for everything that can be asked of it where that is its subject. */
  static List<JsonNode> everything(Panel panel, Plan plan) {
    return Stream.concat(ToolPanels.variables().stream(), DeepDivePanels.variables().stream())
        .filter(variable -> variable.kind() instanceof Choice)
        .filter(variable -> panel.variables().contains(variable.name()))
        .findFirst()
        .map(asked -> answers(panel, plan, asked))
        .orElseGet(() -> List.of(shown(panel, state(plan))));
  }

  private static List<JsonNode> answers(Panel panel, Plan plan, Variable asked) {
    return Stream.of(asked.kind())
        .flatMap(kind -> kind instanceof Choice choice ? choice.options().stream() : Stream.of())
        .map(option -> Map.of(asked.name(), option.value()))
        .map(given -> chosen(panel, state(plan), given))
        .toList();
  }

  /** Variables that belong together are one word. */
  static Stream<String> names(String variable) {
    return switch (variable) {
      case "levers" ->
          Stream.of("lever-team", "lever-deal", "lever-marketing", "lever-opex", "lever-close");
      case "goals" -> Stream.of("goal", "goal-value", "goal-quota", "goal-attrition");
      case "tiers" -> Stream.of("tier-quota", "tier-actual", "tier-rate");
      default -> Stream.of(variable);
    };
  }

  static View view(Panel panel, PlanState state) {
    return view(panel, state, Map.of());
  }

  static View view(Panel panel, PlanState state, Map<String, String> given) {
    return apply(panel.projection(), state, given);
  }

  private static <V> View apply(
      Projection<V> projection, PlanState state, Map<String, String> given) {
    Map<String, String> values = new HashMap<>(given);
    values.put("plan", state.id());
    Model<V> model = projection.model();
    return projection.view().apply(model.type().cast(state), new Inputs(values, DEFAULTS));
  }
}
