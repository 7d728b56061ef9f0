package dev.panelcast.boards.revenue.pair;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.StoredPlan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The plans that two variables name, when one of the two changes. */
public final class PlanPairModel implements Model<PlanPair> {

  /** Name of the variable that names the second plan. */
  public static final String AGAINST = "against";

  /**
   * A dataset has one scope, so the sections are those of the first plan; the second is followed by
   * its revisions, of which every change of a section makes one.
   */
  private static final Map<String, String> SCOPES =
      Stream.concat(
              PlanModel.SCOPES.entrySet().stream(),
              Stream.of(Map.entry(PlanStore.REVISIONS, AGAINST)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final PlanStore store;

  /** The model of the plans of a store. */
  public PlanPairModel(PlanStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "plan-pair";
  }

  @Override
  public Class<PlanPair> type() {
    return PlanPair.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> variables() {
    return Set.of(PlanModel.PLAN, AGAINST);
  }

  @Override
  public Set<String> datasets() {
    return SCOPES.keySet();
  }

  @Override
  public Map<String, String> scopes() {
    return SCOPES;
  }

  @Override
  public Mono<Result<PlanPair>> compute(Request request) {
    String id = request.inputs().text(PlanModel.PLAN).orElseThrow();
    String other = request.inputs().text(AGAINST).orElse(null);
    Mono<Optional<StoredPlan>> first = stored(id);
    return first.flatMap(
        one ->
            stored(other)
                .map(
                    two ->
                        new Result<>(
                            new PlanPair(id, plan(one), other, plan(two)),
                            one.map(plan -> plan.edition().at()).orElse(null),
                            0)));
  }

  private Mono<Optional<StoredPlan>> stored(@Nullable String id) {
    return id == null
        ? Mono.just(Optional.empty())
        : store.plan(id).map(Optional::of).defaultIfEmpty(Optional.empty());
  }

  private static @Nullable Plan plan(Optional<StoredPlan> stored) {
    return stored.map(plan -> PlanDocument.plan(contents(plan))).orElse(null);
  }

  private static Map<Section, JsonNode> contents(StoredPlan plan) {
    return plan.sections().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, section -> section.getValue().content()));
  }
}
