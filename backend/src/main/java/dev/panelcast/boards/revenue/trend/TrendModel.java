package dev.panelcast.boards.revenue.trend;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.Step;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.boards.revenue.trend.Trend.KeyFigures;
import dev.panelcast.boards.revenue.trend.Trend.Point;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The newest steps of the plan that the variable {@code plan} names, when it gets a revision. */
public final class TrendModel implements Model<Trend> {

  /** The most points: more than a chart has room for. */
  public static final int MOST = 100;

  /** The most revisions that are looked at for them. */
  private static final int READ = 2 * MOST;

  private final PlanStore store;
  private final Outcomes outcomes;

  /** The model of a board whose variable {@link PlanModel#PLAN} has a default. */
  public TrendModel(PlanStore store, Outcomes outcomes) {
    this.store = store;
    this.outcomes = outcomes;
  }

  @Override
  public String id() {
    return "trend";
  }

  @Override
  public Class<Trend> type() {
    return Trend.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> variables() {
    return Set.of(PlanModel.PLAN);
  }

  @Override
  public Set<String> datasets() {
    return Set.of(PlanStore.REVISIONS);
  }

  @Override
  public Map<String, String> scopes() {
    return Map.of(PlanStore.REVISIONS, PlanModel.PLAN);
  }

  @Override
  public Mono<Result<Trend>> compute(Request request) {
    String id = request.inputs().text(PlanModel.PLAN).orElseThrow();
    return store
        .plan(id)
        .zipWhen(
            plan -> store.revisions(id, READ),
            (plan, past) -> new Result<>(new Trend(id, points(plan, past)), plan.edition().at(), 0))
        .switchIfEmpty(Mono.fromSupplier(() -> new Result<>(new Trend(id, List.of()), null, 0)));
  }

  /** Goes back from what is stored now, undoing one step after the other. */
  private List<Point> points(StoredPlan plan, List<PastRevision> newestFirst) {
    Map<Section, JsonNode> sections = new EnumMap<>(Section.class);
    plan.sections().forEach((section, stored) -> sections.put(section, stored.content()));
    List<Point> points = new ArrayList<>(MOST);
    for (Step step : Step.of(newestFirst).stream().limit(MOST).toList()) {
      PastRevision past = step.past();
      Plan held = PlanDocument.plan(sections);
      KeyFigures figures = KeyFigures.of(held, outcomes.economy(held));
      points.add(new Point(past.edition().revision(), past.edition().at(), figures));
      past.changes().forEach((section, change) -> undo(sections, section, change));
    }
    return points.reversed();
  }

  private static void undo(
      Map<Section, JsonNode> sections, Section section, PastRevision.Change change) {
    Optional.ofNullable(change.before())
        .ifPresentOrElse(before -> sections.put(section, before), () -> sections.remove(section));
  }
}
