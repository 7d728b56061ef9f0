package dev.panelcast.boards.revenue.live;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.actuals.Actuals;
import dev.panelcast.boards.revenue.actuals.Actuals.Choice;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.kernel.Inputs;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What really closed beside the plan that is chosen, when one of both changes. */
public final class ActualsModel implements Model<ActualsState> {

  /** Name of the variable that chooses one owner. */
  public static final String OWNER = "owner";

  /** Name of the variable that chooses one product. */
  public static final String PRODUCT = "product";

  /** Name of the variable that says of how many months is told. */
  public static final String PERIOD = "period";

  /** What of the plan the figures follow from. */
  private static final Set<Section> READ =
      Set.of(Section.DEAL, Section.CHANNELS, Section.COMPENSATION, Section.QUOTAS);

  private final PlanStore plans;
  private final OpportunityStore opportunities;
  private final Outcomes outcomes;

  /** The model of what two stores hold. */
  public ActualsModel(PlanStore plans, OpportunityStore opportunities, Outcomes outcomes) {
    this.plans = plans;
    this.opportunities = opportunities;
    this.outcomes = outcomes;
  }

  @Override
  public String id() {
    return "actuals";
  }

  @Override
  public Class<ActualsState> type() {
    return ActualsState.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> variables() {
    return Set.of(PlanModel.PLAN, OWNER, PRODUCT, PERIOD);
  }

  @Override
  public Set<String> datasets() {
    return Stream.concat(scopes().keySet().stream(), Stream.of(OpportunityStore.OPPORTUNITIES))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> essentials() {
    return Set.of(PlanStore.EXISTENCE);
  }

  @Override
  public Map<String, String> scopes() {
    return Stream.concat(READ.stream().map(Section::id), Stream.of(PlanStore.EXISTENCE))
        .collect(Collectors.toMap(id -> id, _ -> PlanModel.PLAN));
  }

  @Override
  public Mono<Result<ActualsState>> compute(Request request) {
    String id = request.inputs().text(PlanModel.PLAN).orElseThrow();
    return plans
        .plan(id)
        .zipWith(opportunities.opportunities().collectList())
        .map(read -> state(read.getT1(), read.getT2(), request.inputs()))
        .defaultIfEmpty(new ActualsState(id, null, null))
        .map(state -> new Result<>(state, null, 0));
  }

  private ActualsState state(StoredPlan stored, List<Opportunity> all, Inputs inputs) {
    Plan plan = plan(stored);
    Choice choice =
        new Choice(
            inputs.text(OWNER),
            inputs.text(PRODUCT),
            inputs.text(PERIOD).map(text -> new BigDecimal(text).intValue()));
    return new ActualsState(
        stored.id(),
        plan,
        Actuals.of(all, choice, plan, months -> outcomes.timeline(plan, months)));
  }

  /** The sections that are read; the others have their defaults, so that they change nothing. */
  private static Plan plan(StoredPlan stored) {
    Map<Section, JsonNode> sections = new EnumMap<>(Section.class);
    stored
        .sections()
        .forEach(
            (section, part) -> {
              if (READ.contains(section)) {
                sections.put(section, part.content());
              }
            });
    return PlanDocument.plan(sections);
  }
}
