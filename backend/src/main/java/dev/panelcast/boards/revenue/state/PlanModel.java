package dev.panelcast.boards.revenue.state;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.boards.revenue.store.StoredSection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The stored plan that the variable {@code plan} names, when a section of it changes. */
public final class PlanModel implements Model<PlanState> {

  /** Name of the variable. */
  public static final String PLAN = "plan";

  /** All sections, each of the plan that the variable names: what models of one plan read. */
  public static final Map<String, String> SCOPES =
      Section.ids().stream().collect(Collectors.toUnmodifiableMap(id -> id, _ -> PLAN));

  private static final Map<String, String> READ =
      Stream.concat(SCOPES.keySet().stream(), Stream.of(PlanStore.EXISTENCE))
          .collect(Collectors.toUnmodifiableMap(id -> id, _ -> PLAN));

  private final PlanStore store;

  /** The model of a board whose variable {@link #PLAN} has a default. */
  public PlanModel(PlanStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "plan";
  }

  @Override
  public Class<PlanState> type() {
    return PlanState.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> variables() {
    return Set.of(PLAN);
  }

  @Override
  public Set<String> datasets() {
    return READ.keySet();
  }

  @Override
  public Set<String> essentials() {
    return Set.of(PlanStore.EXISTENCE);
  }

  @Override
  public Map<String, String> scopes() {
    return READ;
  }

  @Override
  public Mono<Result<PlanState>> compute(Request request) {
    String id = request.inputs().text(PLAN).orElseThrow();
    return store
        .plan(id)
        .map(stored -> new Result<>(state(stored), stored.edition().at(), 0))
        .switchIfEmpty(Mono.fromSupplier(() -> new Result<>(PlanState.missing(id), null, 0)));
  }

  private static PlanState state(StoredPlan stored) {
    Map<Section, JsonNode> now = new EnumMap<>(Section.class);
    Map<Section, JsonNode> then = new EnumMap<>(Section.class);
    Map<Section, Origin> origins = new EnumMap<>(Section.class);
    stored
        .sections()
        .forEach(
            (section, part) -> {
              now.put(section, part.content());
              then.put(section, before(part).orElseGet(part::content));
              origins.put(section, new Origin(part.edition(), before(part).isPresent()));
            });
    return new PlanState(stored.id(), PlanDocument.plan(now), PlanDocument.plan(then), origins);
  }

  private static Optional<JsonNode> before(StoredSection section) {
    return Optional.ofNullable(section.before());
  }
}
