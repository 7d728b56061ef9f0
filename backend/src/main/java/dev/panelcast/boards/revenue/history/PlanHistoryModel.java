package dev.panelcast.boards.revenue.history;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.history.PlanHistory.Change;
import dev.panelcast.boards.revenue.history.PlanHistory.Done;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.FieldDifference;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.store.PlanStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What was done to the plan that the variable names, when a section of it changes. */
public final class PlanHistoryModel implements Model<PlanHistory> {

  private static final int NEWEST = 12;

  private final PlanStore store;

  /** The model of the plans of a store. */
  public PlanHistoryModel(PlanStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "plan-history";
  }

  @Override
  public Class<PlanHistory> type() {
    return PlanHistory.class;
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
    return PlanModel.SCOPES.keySet();
  }

  @Override
  public Map<String, String> scopes() {
    return PlanModel.SCOPES;
  }

  @Override
  public Mono<Result<PlanHistory>> compute(Request request) {
    String id = request.inputs().text(PlanModel.PLAN).orElseThrow();
    return store
        .revisions(id, NEWEST)
        .map(
            past ->
                new Result<>(
                    new PlanHistory(id, past.stream().map(PlanHistoryModel::done).toList()),
                    past.isEmpty() ? null : past.getFirst().edition().at(),
                    0));
  }

  private static Done done(PastRevision past) {
    List<FieldDifference> all =
        FieldDifference.of(past.changes()).stream()
            .filter(change -> change.field().contains("."))
            .toList();
    List<Change> shown =
        all.stream()
            .limit(Done.SHOWN)
            .map(change -> new Change(change.field(), text(change.from()), text(change.to())))
            .toList();
    return new Done(past.edition(), past.reason(), shown, all.size() - shown.size());
  }

  /** What came or went as a whole is not told in detail. */
  private static @Nullable String text(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    return value.isValueNode() ? value.asString() : "";
  }
}
